import { expect, test } from "vitest";
import { parseArticle } from "../parse-article.ts";

/** Direct quotes of a French text; each paragraph of the row stands for itself. */
function quotesOf(...paragraphs: readonly string[]): string[] {
  const { quotes } = parseArticle(["Un quai pour deux ports", "12 mai 2026", ...paragraphs].join("\n\n"));
  return quotes.flatMap(({ kind, speaker, text }) => (kind === "direct" && speaker !== undefined ? `${speaker}: ${text}` : []));
}

const VISIT = "Le ministre belge Hugo Lenoir a visité mardi le port d'Oslo.";

/** Marks as typewriters, agencies and lost pages write them. */
test.for([
  "‘’Nous avons vu un quai moderne et des pêcheurs heureux’’, a fait savoir M. Lenoir.",
  "''Nous avons vu un quai moderne et des pêcheurs heureux'', a fait savoir M. Lenoir.",
  "<< Nous avons vu un quai moderne et des pêcheurs heureux >>, a fait savoir M. Lenoir.",
  "»Nous avons vu un quai moderne et des pêcheurs heureux », a fait savoir M. Lenoir.",
])("%s", (text) => {
  expect(quotesOf(VISIT, text)).toEqual(["Hugo Lenoir: Nous avons vu un quai moderne et des pêcheurs heureux"]);
});

/** Quotations inside others, over two paragraphs, with their verb between the marks. */
test.for([
  [[VISIT, "« Le quai, que les pêcheurs appellent « notre maison », est enfin moderne », a indiqué le ministre."], ["Hugo Lenoir: Le quai, que les pêcheurs appellent « notre maison », est enfin moderne"]],
  [[VISIT, "« Nous avons vu un quai moderne.", "Nous reviendrons en mai avec des armateurs », a conclu le ministre."], ["Hugo Lenoir: Nous avons vu un quai moderne.", "Hugo Lenoir: Nous reviendrons en mai avec des armateurs"]],
  [[VISIT, "« Nous avons vu un quai moderne.", "« Nous reviendrons en mai avec des armateurs », a conclu le ministre."], ["Hugo Lenoir: Nous avons vu un quai moderne.", "Hugo Lenoir: Nous reviendrons en mai avec des armateurs"]],
  [["« Ce quai est une chance, a dit le ministre belge Hugo Lenoir. Nous allons le construire ensemble. »"], ["Hugo Lenoir: Ce quai est une chance, a dit le ministre belge Hugo Lenoir. Nous allons le construire ensemble."]],
  // A mark that nobody closes, a verb of somebody else between the marks.
  [[VISIT, "« Nous avons vu un quai moderne.", "Le ministre est reparti mardi soir."], []],
  [["« Ce quai est une chance, a dit un pêcheur. Il faut le construire ensemble. »", VISIT], []],
] as const)("%s", ([paragraphs, quotes]) => {
  expect(quotesOf(...paragraphs)).toEqual(quotes);
});

/** Who speaks where the verb stands before, in another form, or nowhere. */
test.for([
  [["La ministre danoise Ida Berg a ouvert mardi le forum d'Oslo. Elle a salué les pêcheurs.", "« Nous avons besoin de ce quai. Il sera prêt en mai. »"], ["Ida Berg: Nous avons besoin de ce quai. Il sera prêt en mai."]],
  [[`${VISIT} Et d'ajouter : « Les pêcheurs du port sont heureux. »`], ["Hugo Lenoir: Les pêcheurs du port sont heureux."]],
  [[`${VISIT} Il n'a pas caché sa joie. « Les pêcheurs du port sont heureux. »`], ["Hugo Lenoir: Les pêcheurs du port sont heureux."]],
  [["« Les pêcheurs du port sont heureux », a réagi mardi à Oslo le ministre belge Hugo Lenoir."], ["Hugo Lenoir: Les pêcheurs du port sont heureux"]],
  [["« Nous sommes prêts », s'est réjoui mardi à Oslo le ministre belge Hugo Lenoir."], ["Hugo Lenoir: Nous sommes prêts"]],
  [["Selon le ministre belge Hugo Lenoir, « ce quai est une chance pour les deux pays »."], ["Hugo Lenoir: ce quai est une chance pour les deux pays"]],
  [["Pour le ministre belge Hugo Lenoir, « ce quai est une chance pour les deux pays »."], ["Hugo Lenoir: ce quai est une chance pour les deux pays"]],
  // Nobody speaks, or words of a slogan, or a few words inside a sentence.
  [[VISIT, "« Nous avons besoin de ce quai. »"], []],
  [["Selon le ministre belge Hugo Lenoir, « ce quai » est une chance pour les deux pays."], []],
  [["Pour les pêcheurs d'Oslo, « ce quai est une chance pour les deux pays ».", VISIT], []],
  [["Le ministre belge Hugo Lenoir parle d'« un quai qui va changer la vie »."], []],
] as const)("%s", ([paragraphs, quotes]) => {
  expect(quotesOf(...paragraphs)).toEqual(quotes);
});

/** Straight marks over two paragraphs; one sentence behind "que" is a reported clause, several are speech. */
test.for([
  [[VISIT, "\"Nous avons vu un quai moderne.", "\"Nous reviendrons en mai avec des armateurs\", a conclu le ministre."], ["Hugo Lenoir: Nous avons vu un quai moderne.", "Hugo Lenoir: Nous reviendrons en mai avec des armateurs"]],
  [[VISIT, "Il a souligné que « La mer est haute. Le quai doit être prêt en mai », sans un mot de plus."], ["Hugo Lenoir: La mer est haute. Le quai doit être prêt en mai"]],
  [[VISIT, "Il a souligné que « La mer est trop haute en hiver »."], []],
  [[VISIT, "\"Un quai moderne pour tous", "\"Un port ouvert à tous\" est le nom du projet."], []],
] as const)("%s", ([paragraphs, quotes]) => {
  expect(quotesOf(...paragraphs)).toEqual(quotes);
});
