import { expect, test } from "vitest";
import { directQuotes, factsOf, officialLines } from "./facts-of.test-support.ts";
import { fr } from "./fr.ts";

const facts = (text: string) => factsOf(text, fr, "2025-11-20");

/** A title that is a given name, and prefects and mayors of places that no list has. */
test.for([
  ["Le ministre sénégalais Cheikh Oumar Diarra-Ba a parlé mardi.", ["Cheikh Oumar Diarra-Ba: minister (SN)"]],
  ["L'émir du Qatar, Cheikh Nasser ben Khalid Al Sani, a parlé mardi.", ["Nasser ben Khalid Al Sani: monarch (QA)"]],
  ["Le ministre qatari Cheikh Nasser a parlé mardi.", ["Nasser: minister (QA)"]],
  ["Le gouverneur de Basse-Saulnoye, Luc Maas, a visité mardi le port de Gand.", ["Luc Maas: governor (BE)"]],
  ["Le maire de Saint-Aubry-les-Mines, Luc Maas, a visité mardi le port de Gand.", ["Luc Maas: mayor (BE)"]],
  // A company with a hyphen in its name is no place.
  ["Le président de Saulnoye-Energies, Luc Maas, a visité mardi le port de Gand.", []],
  ["La directrice de Saint-Aubry-Mode, Ida Maas, a visité mardi le port de Gand.", []],
] as const)("%s", ([text, lines]) => {
  expect(officialLines(facts(text))).toEqual(lines);
});

/** Documents by their subject behind an adjective, by a period or by the year. */
test.for([
  ["Ils ont cité l'Accord de partenariat stratégique sur l'eau.", ["Accord de partenariat stratégique sur l'eau"]],
  ["Les ministres ont adopté un plan d'action pour 2031-2033.", ["plan d'action pour 2031-2033"]],
  ["L'accord de coopération portuaire de 2029 sera renouvelé.", ["accord de coopération portuaire de 2029"]],
  ["Un accord de 2029 sera renouvelé.", []],
  ["L'accord signé en 2029 sera renouvelé.", []],
  ["Les ministres ont adopté un plan pour le port.", []],
] as const)("%s", ([text, names]) => {
  expect(facts(text).instruments.map(({ name }) => name)).toEqual(names);
});

/** Closing marks behind a space, an exclamation inside a sentence, a stranger who speaks. */
test.for([
  ["Le ministre belge Hugo Lenoir a reçu la ministre danoise Ida Berg. « Le port est ouvert à tous ! », s'est exclamée Mme Berg.", ["Ida Berg"]],
  ["Le ministre belge Hugo Lenoir est satisfait. « Le port est ouvert à tous », affirme-t-il.", ["Hugo Lenoir"]],
  ["Le ministre belge Hugo Lenoir est satisfait. Le syndicaliste Rudy Apers, lui, reste sceptique : « On forme des gens pour rien », dit-il.", [undefined]],
] as const)("%s", ([text, speakers]) => {
  expect(directQuotes(facts(text)).map(({ speaker }) => speaker)).toEqual(speakers);
});

test("a sentence behind a closing mark begins behind it", () => {
  const [outcome] = facts("Le ministre belge Hugo Lenoir a reçu mardi à Gand la ministre danoise Ida Berg. « Donnez-nous des quais. » Elle a prié le ministre d'ouvrir une ligne.").events.flatMap(({ outcomes }) => outcomes);
  expect(outcome?.text).toBe("Elle a prié le ministre d'ouvrir une ligne.");
});
