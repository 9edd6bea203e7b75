import { expect, test } from "vitest";
import { factsOf, outcomeLines, reportedLines } from "./facts-of.test-support.ts";
import { fr } from "./fr.ts";

const facts = (text: string) => factsOf(text, fr, "2025-11-20");

/** Clauses of each frame: participles, insertions, pronouns before an infinitive, infinitives without a preposition. */
test.for([
  ["Le ministre belge Hugo Lenoir a demandé que les bateaux soient pesés à quai, relevant que les ports attendaient depuis dix ans.", ["Hugo Lenoir: les bateaux soient pesés à quai", "Hugo Lenoir: les ports attendaient depuis dix ans"]],
  ["Le ministre belge Hugo Lenoir a prié le Danemark d'accélérer les contrôles, faisant valoir que les fruits s'abîment.", ["Hugo Lenoir: accélérer les contrôles", "Hugo Lenoir: les fruits s'abîment"]],
  ["La ministre danoise Ida Berg a confié que le pont ouvrirait en mai.", ["Ida Berg: le pont ouvrirait en mai"]],
  ["La ministre danoise Ida Berg rétorque que la facture est moins lourde.", ["Ida Berg: la facture est moins lourde"]],
  ["La ministre danoise Ida Berg a promis d'en parler aux armateurs.", ["Ida Berg: en parler aux armateurs"]],
  ["La ministre danoise Ida Berg s'est engagée à ne pas fermer le port.", ["Ida Berg: ne pas fermer le port"]],
  ["La ministre danoise Ida Berg a dit vouloir moins de camions.", ["Ida Berg: vouloir moins de camions"]],
  ["La ministre danoise Ida Berg a plaidé pour que les pêcheurs soient entendus.", ["Ida Berg: les pêcheurs soient entendus"]],
  ["La ministre danoise Ida Berg, pour sa part, a qualifié le port de moderne et a fait savoir que le quai serait élargi.", ["Ida Berg: le quai serait élargi"]],
  ["La ministre danoise Ida Berg s'est exprimée mardi. Le port est prêt, a-t-elle affirmé, à recevoir des ferries.", ["Ida Berg: Le port est prêt, a-t-elle affirmé, à recevoir des ferries"]],
  // A stranger, a noun as object, a relative clause: no clause of an official.
  ["Le syndicaliste Daniel Petit rétorque que la facture est moins lourde.", []],
  ["La ministre danoise Ida Berg s'est réjouie d'une mesure que la Belgique réclamait.", []],
  ["La ministre danoise Ida Berg a plaidé pour les pêcheurs.", []],
  ["La ministre danoise Ida Berg a dit un mot aux armateurs.", []],
  ["La ministre danoise Ida Berg a promis une réponse aux armateurs.", []],
  ["La ministre danoise Ida Berg a visité le quai, ajoutant une étape à son voyage.", []],
] as const)("%s", ([text, lines]) => {
  expect(reportedLines(facts(text))).toEqual(lines);
});

/** Clauses that hold quotation marks, with the verb and its speaker behind them, of a participle that opens the sentence, of a second verb. */
test.for([
  ["Le ministre belge Hugo Lenoir a estimé que « ce quai est une chance pour les deux pays ».", ["Hugo Lenoir: « ce quai est une chance pour les deux pays"]],
  ["Le ministre belge Hugo Lenoir a appelé la Norvège et le Danemark à « ouvrir leurs ports aux pêcheurs ».", ["Hugo Lenoir: « ouvrir leurs ports aux pêcheurs"]],
  ["Le quai est « prêt à recevoir des navires », a ajouté le ministre belge Hugo Lenoir.", ["Hugo Lenoir: Le quai est « prêt à recevoir des navires »"]],
  ["Les ports doivent rester ouverts, a poursuivi mardi le ministre belge Hugo Lenoir.", ["Hugo Lenoir: Les ports doivent rester ouverts"]],
  ["Le ministre belge Hugo Lenoir est venu. Notant que le port était plein, M. Lenoir a souligné que les pêcheurs attendaient.", ["Hugo Lenoir: le port était plein", "Hugo Lenoir: les pêcheurs attendaient"]],
  ["Le ministre belge Hugo Lenoir a remercié les armateurs, tout en soulignant que le port restera ouvert.", ["Hugo Lenoir: le port restera ouvert"]],
  ["Le ministre belge Hugo Lenoir a félicité les pêcheurs, avant d'ajouter que le port restera ouvert.", ["Hugo Lenoir: le port restera ouvert"]],
  ["Le port, a estimé le ministre belge Hugo Lenoir, restera toujours ouvert aux pêcheurs.", ["Hugo Lenoir: Le port, a estimé le ministre belge Hugo Lenoir, restera toujours ouvert aux pêcheurs"]],
  ["Selon Hugo Lenoir, ministre belge de la Mer, le port restera ouvert.", ["Hugo Lenoir: le port restera ouvert"]],
  ["OSLO, 4 mai (Agence) -- Les ports doivent rester ouverts, a déclaré mardi le ministre belge Hugo Lenoir.", ["Hugo Lenoir: Les ports doivent rester ouverts"]],
  // A noun as object behind the verb, a stranger behind it, a few words of another sentence.
  ["À l'issue d'un entretien mardi à Oslo avec la ministre danoise Ida Berg, le ministre belge Hugo Lenoir a annoncé un accord.", []],
  ["Les ports doivent rester ouverts, a poursuivi le syndicaliste Daniel Petit. Le ministre belge Hugo Lenoir est venu.", []],
  ["Après la visite du port, le ministre belge Hugo Lenoir a lancé le chantier.", []],
  ["Notant le poids du port, le ministre belge Hugo Lenoir a visité le quai.", []],
  ["Le ministre belge Hugo Lenoir a appelé la Norvège à « plus de courage ».", []],
] as const)("%s", ([text, lines]) => {
  expect(reportedLines(facts(text))).toEqual(lines);
});

/** Who signed stands behind "par"; a capital stands for its government; what both adopted is of both. */
test.for([
  ["Les accords ont été signés mardi à Oslo par le ministre belge Hugo Lenoir et par la ministre danoise Ida Berg, en présence du roi Olav.", ["signing Hugo Lenoir, Ida Berg"]],
  ["Le ministre belge Hugo Lenoir a rencontré mardi à Oslo la ministre danoise Ida Berg. L'accord a été signé par les deux ministres.", ["signing Hugo Lenoir, Ida Berg"]],
  ["Le ministre belge Hugo Lenoir a rencontré mardi à Oslo la ministre danoise Ida Berg. Les deux ministres ont adopté un plan d'action.", ["agreement Hugo Lenoir, Ida Berg"]],
  ["La ministre danoise Ida Berg a reçu mardi à Oslo le ministre belge Hugo Lenoir. Mme Berg a assuré que Copenhague financerait le quai.", ["commitment Ida Berg"]],
  // Not told as done, by nobody who is named, of another capital.
  ["Les accords doivent être signés mardi à Oslo par le ministre belge Hugo Lenoir.", []],
  ["Les accords n'ont pas été signés mardi à Oslo par le ministre belge Hugo Lenoir.", []],
  ["Le ministre belge Hugo Lenoir a visité Oslo. Le contrat a été signé par deux armateurs.", []],
  ["La ministre danoise Ida Berg a reçu mardi à Oslo le ministre belge Hugo Lenoir. Mme Berg a assuré que Stockholm financerait le quai.", []],
] as const)("%s", ([text, lines]) => {
  expect(outcomeLines(facts(text))).toEqual(lines);
});
