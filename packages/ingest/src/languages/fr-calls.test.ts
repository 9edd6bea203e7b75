import { expect, test } from "vitest";
import { directQuotes, eventLine, factsOf } from "./facts-of.test-support.ts";
import { fr } from "./fr.ts";

const facts = (text: string) => factsOf(text, fr, "2025-11-20");

/** "a appelé" is a call, or asks for something; a pronoun goes on with who opened the sentence before. */
test.for([
  ["Le ministre belge Hugo Lenoir a appelé mardi son homologue danois Nils Ek.", "call 2025-11-18 -: Hugo Lenoir, Nils Ek"],
  ["La présidente danoise Ida Berg a tenu mardi plusieurs réunions bilatérales à Oslo avant le sommet.", "meeting 2025-11-18 Oslo: Ida Berg"],
  ["Le ministre belge Hugo Lenoir a appelé les ports à investir.", ""],
  ["Le ministre belge Hugo Lenoir a appelé la ministre danoise Ida Berg à investir.", ""],
] as const)("%s", ([text, line]) => {
  expect(eventLine(facts(text))).toBe(line);
});

/** Who sent a message is not there. */
test.for([
  ["Le ministre algérien Nadir Saadi a été reçu mardi à Tunis par le président tunisien Kamel Ayari, à qui il a remis une lettre du président algérien Farid Benmoussa.", "meeting 2025-11-18 Tunis: Nadir Saadi, Kamel Ayari"],
  ["Le ministre algérien Nadir Saadi a vu mardi le ministre tunisien Slim Gharbi et lui a transmis les salutations du président algérien Farid Benmoussa.", "meeting 2025-11-18 -: Nadir Saadi, Slim Gharbi"],
  ["Le ministre algérien Nadir Saadi s'est entretenu mardi à Tunis avec le président tunisien Kamel Ayari d'une lettre de la Banque mondiale.", "meeting 2025-11-18 Tunis: Nadir Saadi, Kamel Ayari"],
] as const)("%s", ([text, line]) => {
  expect(eventLine(facts(text))).toBe(line);
});

/** Who speaks behind a quotation: nobody where it is one who holds no office, or of whom nothing says who. */
test.for([
  ["Le ministre belge Hugo Lenoir a reçu mardi Daniel Petit. « Nous avons parlé de paix », a déclaré M. Petit.", undefined],
  ["Le ministre belge Hugo Lenoir a reçu mardi une délégation. « Nous avons parlé de paix », a déclaré le chef de la délégation.", undefined],
  ["Le ministre belge Hugo Lenoir a reçu mardi une délégation. « Nous avons parlé de paix », a déclaré M. Lenoir.", "Hugo Lenoir"],
  ["Le ministre belge Hugo Lenoir a reçu mardi une délégation. « Nous avons parlé de paix », a-t-il déclaré.", "Hugo Lenoir"],
  ["Le Premier ministre, Nadir Saadi, a vu le Premier ministre tunisien, Slim Gharbi, et le Premier ministre, Nadir Saadi. \"La paix est là pour longtemps\", a indiqué le Premier ministre tunisien.", "Slim Gharbi"],
] as const)("%s", ([text, speaker]) => {
  expect(directQuotes(facts(text)).map((quote) => quote.speaker)).toEqual([speaker]);
});
