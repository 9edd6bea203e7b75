import { expect, test } from "vitest";
import { factsOf } from "./facts-of.test-support.ts";
import { fr } from "./fr.ts";

const met = "Le ministre belge Hugo Lenoir a rencontré mardi la ministre danoise Ida Berg";
const frameworks = (behind: string) => factsOf(`${met} ${behind}`, fr, "2025-11-20").events.flatMap(({ within }) => within.map(({ text }) => text));

/** What an encounter was part of, whose name goes on in lower case. */
test.for([
  ["en marge du Forum de Tunis sur la paix.", ["Forum de Tunis sur la paix"]],
  ["dans le cadre du Sommet mondial des villes portuaires.", ["Sommet mondial des villes portuaires"]],
  ["en marge de la 3e Conférence ministérielle sur les deltas à Gand.", ["3e Conférence ministérielle sur les deltas"]],
  ["en marge de la Conférence ministérielle Asie-Europe sur les deltas, à Gand.", ["Conférence ministérielle Asie-Europe sur les deltas"]],
  ["lors du Salon de l'agriculture à Gand.", ["Salon de l'agriculture"]],
  ["en marge des travaux de la 5e session de la grande commission mixte.", ["5e session de la grande commission mixte"]],
  ["à l'occasion du 12e Forum des ports du Nord.", ["12e Forum des ports du Nord"]],
  ["en marge du sommet des dirigeants du G20 à Gand.", ["sommet des dirigeants du G20"]],
  ["lors de la 7e édition du festival « Ports ouverts » à Gand.", ["7e édition du festival « Ports ouverts »"]],
  ["en marge de la visite du président du Danemark.", []],
  ["lors d'un sommet des dirigeants du port.", []],
  ["lors de l'ouverture du Sommet mondial des villes portuaires.", ["Sommet mondial des villes portuaires"]],
  ["en marge de la 5e session de la grande commission mixte co-présidée par le ministre suisse Paul Lune.", ["5e session de la grande commission mixte"]],
  ["lors de l'ouverture du salon.", []],
  // Without a capital it points back at what was told before.
  ["en marge de la conférence sur les deltas.", []],
  ["lors d'un forum de Tunis sur la paix.", []],
  ["en marge du Sommet.", []],
  ["lors d'une visite du salon.", []],
] as const)("%s", ([behind, names]) => {
  expect(frameworks(behind)).toEqual(names);
});
