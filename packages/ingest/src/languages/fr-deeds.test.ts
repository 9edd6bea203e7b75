import { expect, test } from "vitest";
import { eventLine, factsOf, roleLines } from "./facts-of.test-support.ts";
import { fr } from "./fr.ts";

const facts = (text: string) => factsOf(text, fr, "2025-11-20");
const eventLines = (text: string) => facts(text).events.map(({ kind, when, place, participants }) => `${kind} ${when?.edtf ?? "-"} ${place?.name ?? "-"}: ${participants.map(({ name }) => name).join(", ")}`);

/** Deeds joined to another, and those told as earlier on the same trip. */
test.for([
  ["Le ministre belge Hugo Lenoir a visité mardi le port de Tanger et rencontré la ministre danoise Ida Berg.", ["visit 2025-11-18 Tangier: Hugo Lenoir", "meeting 2025-11-18 Tangier: Hugo Lenoir, Ida Berg"]],
  ["Le ministre belge Hugo Lenoir a visité mardi le port de Tanger avant d'être reçu par la ministre danoise Ida Berg.", ["visit 2025-11-18 Tangier: Hugo Lenoir", "meeting 2025-11-18 Tangier: Hugo Lenoir, Ida Berg"]],
  ["Le ministre belge Hugo Lenoir a reçu mardi à Gand la ministre danoise Ida Berg. Lundi, Mme Berg avait visité le port de Bruges.", ["meeting 2025-11-18 Ghent: Hugo Lenoir, Ida Berg", "visit 2025-11-17 Bruges: Ida Berg"]],
  ["Le ministre belge Hugo Lenoir a reçu mardi à Gand la ministre danoise Ida Berg. La veille, Mme Berg s'était rendue à Bruges.", ["meeting 2025-11-18 Ghent: Hugo Lenoir, Ida Berg", "visit 2025-11-17 Bruges: Ida Berg"]],
  ["Le ministre belge Hugo Lenoir a reçu mardi à Gand la ministre danoise Ida Berg. Auparavant, Mme Berg avait rencontré à Bruges le gouverneur Luc Maas.", ["meeting 2025-11-18 Ghent: Hugo Lenoir, Ida Berg", "meeting 2025-11-18 Bruges: Ida Berg, Luc Maas"]],
  // Long ago, without a day, yet to come; what is signed by others is an adjective.
  ["Le ministre belge Hugo Lenoir a reçu mardi à Gand la ministre danoise Ida Berg. Le 3 mars 2023, Mme Berg avait visité le port de Bruges.", ["meeting 2025-11-18 Ghent: Hugo Lenoir, Ida Berg"]],
  ["Le ministre belge Hugo Lenoir a reçu mardi à Gand la ministre danoise Ida Berg. Mme Berg avait visité le port de Bruges.", ["meeting 2025-11-18 Ghent: Hugo Lenoir, Ida Berg"]],
  ["Le ministre belge Hugo Lenoir a reçu mardi à Gand la ministre danoise Ida Berg. Elle doit visiter le port avant de rencontrer le gouverneur Luc Maas.", ["meeting 2025-11-18 Ghent: Hugo Lenoir, Ida Berg"]],
  ["Le ministre belge Hugo Lenoir a reçu mardi à Gand la ministre danoise Ida Berg, à la veille du sommet de Bruges.", ["meeting 2025-11-18 Ghent: Hugo Lenoir, Ida Berg"]],
  ["Le ministre belge Hugo Lenoir défend un port agrandi et inspecté par des experts.", []],
] as const)("%s", ([text, lines]) => {
  expect(eventLines(text)).toEqual(lines);
});

/** Where a delegation comes from, what a body is of and where somebody goes back to are no venues. */
test.for([
  ["Le bourgmestre de Gand, Luc Maas, a reçu mardi à l'hôtel de ville une délégation de la ville danoise d'Aarhus, conduite par la maire Ida Berg.", "meeting 2025-11-18 Ghent: Luc Maas, Ida Berg, délégation de la ville danoise d'Aarhus"],
  ["Le ministre belge Hugo Lenoir a rencontré mardi la ministre danoise Ida Berg avant de regagner Anvers.", "meeting 2025-11-18 -: Hugo Lenoir, Ida Berg"],
  ["Le ministre belge Hugo Lenoir a rencontré mardi la ministre danoise Ida Berg à Anvers.", "meeting 2025-11-18 Antwerp: Hugo Lenoir, Ida Berg"],
] as const)("%s", ([text, line]) => {
  expect(eventLine(facts(text))).toBe(line);
});

/** Who only stood by, in whatever order. */
test.for([
  ["Le roi Olav a reçu mardi à Oslo le ministre belge Hugo Lenoir. « Le port est ouvert », a dit le roi à l'issue de l'entretien, auquel assistait la Première ministre danoise, Ida Berg.", ["meeting: Olav host, Hugo Lenoir counterpart, Ida Berg attendee"]],
  ["Le président danois Nils Ek a reçu mardi à Oslo le ministre belge Hugo Lenoir.\nÉtaient présents à la cérémonie la ministre des Transports Ida Berg et le directeur du port, Luc Maas.", ["meeting: Nils Ek host, Hugo Lenoir counterpart, Ida Berg attendee, Luc Maas attendee"]],
  ["Le président danois Nils Ek a reçu mardi à Oslo une délégation belge conduite par le ministre Hugo Lenoir.", ["meeting: Nils Ek host, Hugo Lenoir counterpart, [délégation belge] counterpart"]],
  ["Le président danois Nils Ek a reçu mardi à Oslo le ministre belge Hugo Lenoir, que Mme Ida Berg connaît.", ["meeting: Nils Ek host, Hugo Lenoir counterpart"]],
] as const)("%s", ([text, lines]) => {
  expect(roleLines(facts(text))).toEqual(lines);
});
