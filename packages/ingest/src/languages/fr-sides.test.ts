import { expect, test } from "vitest";
import { eventLine, factsOf, officialLines, roleLines } from "./facts-of.test-support.ts";
import { fr } from "./fr.ts";

const facts = (text: string) => factsOf(text, fr, "2025-11-20");

/** Whom somebody serves: of the delegation that they lead or belong to, and no state that has no such office. */
test.for([
  ["Le Premier ministre belge Hugo Lenoir a reçu mardi à Bruxelles la délégation congolaise, qui comprend notamment la ministre des Affaires étrangères, Marie Tumba.", "Hugo Lenoir: prime-minister (BE); Marie Tumba: minister foreign-affairs (CD)"],
  ["Une délégation de la ville de Namur, conduite par son bourgmestre Hugo Lenoir, a été reçue lundi à Oslo par la ministre danoise Ida Berg.", "Hugo Lenoir: mayor (BE); Ida Berg: minister (DK)"],
  ["La Vice-Première ministre, ministre de la Mer, Ida Berg, a rencontré lundi le ministre adjoint allemand, M. Michael Rot.", "Ida Berg: deputy-prime-minister + minister agriculture (BE); Michael Rot: deputy-minister (DE)"],
  ["Ida Berg a rencontré M. Nikos Varvis, le ministre suppléant des Affaires étrangères de la Grèce.", "Nikos Varvis: deputy-minister foreign-affairs (GR)"],
  ["Après le mot de bienvenue du consul général de Chine, M. Paul Lune a prononcé mardi un discours à Gand.", ""],
  ["Au terme de la visite, le consul général de Chine, M. Paul Lune, a prononcé un discours.", "Paul Lune: consul (CN)"],
] as const)("%s", ([text, officials]) => {
  expect(officialLines(facts(text)).join("; ")).toBe(officials);
});

/** Who received whom, told by a participle or a noun; who was there behind a long office. */
test.for([
  ["Reçu lundi à Oslo par la ministre danoise Ida Berg, le ministre belge Hugo Lenoir a plaidé pour un port commun.", ["meeting: Ida Berg host, Hugo Lenoir counterpart"]],
  ["Au sortir d'une audience que lui a accordée lundi à Oslo la ministre danoise Ida Berg, l'ambassadeur de Belgique Hugo Lenoir a salué le port.", ["meeting: Ida Berg host, Hugo Lenoir counterpart"]],
  ["Le port était au centre d'une audience accordée lundi à Oslo par la ministre danoise Ida Berg à l'ambassadeur de Belgique, Hugo Lenoir.", ["meeting: Ida Berg host, Hugo Lenoir counterpart"]],
  ["La ministre danoise Ida Berg a reçu mardi le ministre belge Hugo Lenoir. L'audience s'est déroulée en présence du directeur de cabinet de la Présidence de la République, M. Paul Lune.", ["meeting: Ida Berg host, Hugo Lenoir counterpart, Paul Lune attendee"]],
  ["La ministre danoise Ida Berg a rencontré lundi à Oslo le ministre belge Hugo Lenoir.", ["meeting: Ida Berg counterpart, Hugo Lenoir counterpart"]],
] as const)("%s", ([text, roles]) => {
  expect(roleLines(facts(text))).toEqual(roles);
});

/** What goes on since a day is news, what was told of an earlier time is none. */
test.for([
  ["La ministre danoise Ida Berg prend part depuis lundi à Bruxelles au Sommet européen des ports.", "conference 2025-11-17 Brussels: Ida Berg"],
  ["Évoquant sa visite en Suède, la ministre danoise Ida Berg a parlé du port.", ""],
] as const)("%s", ([text, line]) => {
  expect(eventLine(facts(text))).toBe(line);
});
