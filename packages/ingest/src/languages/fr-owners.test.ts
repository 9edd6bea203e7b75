import { expect, test } from "vitest";
import { directQuotes, factsOf, officialLines, outcomeLines, reportedLines } from "./facts-of.test-support.ts";
import { fr } from "./fr.ts";

const facts = (text: string) => factsOf(text, fr, "2025-11-20");

/** Whose minister it is: the country before "dont", or the one that opens the sentence. */
test.for([
  ["C'est une exigence du Bangladesh, dont la ministre des Transports, Ida Berg, a parlé mardi.", ["Ida Berg: minister transport (BD)"]],
  ["Les Pays-Bas, eux, ont payé : leur ministre des Transports, Jan Maas, a parlé mardi.", ["Jan Maas: minister transport (NL)"]],
  ["L'adjointe aux Relations internationales, Ida Maas, a parlé mardi.", ["Ida Maas: vice-mayor foreign-affairs (FR)"]],
  ["Le secrétaire général de la Chambre, Luc Maas, a parlé mardi à Paris.", ["Luc Maas: secretary-general (-)"]],
  // Who pays is no country.
  ["Les armateurs ont payé : leur ministre des Transports, Jan Maas, a parlé mardi.", ["Jan Maas: minister transport (FR)"]],
] as const)("%s", ([text, lines]) => {
  expect(officialLines(facts(text))).toEqual(lines);
});

/** The first word of an office alone means who holds it; a relative clause has the one before it as subject. */
test.for([
  ["La présidente de l'Assemblée nationale du Kenya, Ida Otieno, a parlé mardi. Le député Luc Maas écoutait. « Nos ports sont ouverts à tous », a affirmé la présidente.", ["Ida Otieno"]],
  ["Le directeur du port belge, Luc Maas, a parlé mardi. « Nos ports sont ouverts à tous », a affirmé la présidente.", [undefined]],
] as const)("%s", ([text, speakers]) => {
  expect(directQuotes(facts(text)).map(({ speaker }) => speaker)).toEqual(speakers);
});

test.for([
  ["La ministre danoise Ida Berg a rencontré le ministre belge Hugo Lenoir à Gand. « Le port est à tous », a dit devant les délégués M. Lenoir, qui a réclamé un fonds.", ["request Hugo Lenoir"]],
  ["La ministre danoise Ida Berg a rencontré le ministre belge Hugo Lenoir à Gand. Elle a promis jeudi au ministre belge Hugo Lenoir un nouveau quai.", ["commitment Ida Berg > Hugo Lenoir"]],
  ["La ministre danoise Ida Berg a rencontré le ministre belge Hugo Lenoir à Gand. L'avocat Jan Smit, qui a réclamé un fonds, était absent.", []],
] as const)("%s", ([text, lines]) => {
  expect(outcomeLines(facts(text))).toEqual(lines);
});

test.for([
  ["La ministre danoise Ida Berg a parlé mardi. Le Danemark, a-t-elle précisé à la presse, publiera ses relevés.", ["Ida Berg: Le Danemark, a-t-elle précisé à la presse, publiera ses relevés"]],
  ["Les ports, eux, sont contents : la ministre danoise Ida Berg, a promis mardi au port 18 millions.", []],
] as const)("%s", ([text, lines]) => {
  expect(reportedLines(facts(text))).toEqual(lines);
});
