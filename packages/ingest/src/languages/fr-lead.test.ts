import { expect, test } from "vitest";
import { eventLine, factsOf, outcomeLines, reportedLines, roleLines } from "./facts-of.test-support.ts";
import { fr } from "./fr.ts";

const facts = (text: string) => factsOf(text, fr, "2025-11-20");
const eventLines = (text: string) => facts(text).events.map(({ kind, when, place, participants }) => `${kind} ${when?.edtf ?? "-"} ${place?.name ?? "-"}: ${participants.map(({ name }) => name).join(", ")}`);

/** Many who came together without a word for it; two who spoke on the sidelines. */
test.for([
  ["Les ministres de 34 pays, réunis mardi à Bruges, ont adopté une charte, a dit la ministre danoise Ida Berg.", ["conference 2025-11-18 Bruges: Ida Berg"]],
  ["La Conférence sur les ports s'est tenue mardi à Bruges devant 300 délégués. En marge de la conférence, le ministre belge Hugo Lenoir a promis au vice-ministre danois des Transports, Nils Ek, 18 millions.", ["conference 2025-11-18 Bruges: ", "meeting 2025-11-18 Bruges: Hugo Lenoir, Nils Ek"]],
  ["Les ministres de 34 pays, réunis depuis lundi à Bruges, ont adopté mardi une charte, a dit la ministre danoise Ida Berg.", ["conference 2025-11-17/2025-11-18 Bruges: Ida Berg"]],
  ["La conférence s'est tenue mardi à Bruges avec la ministre danoise Ida Berg, au pouvoir depuis lundi.", ["conference 2025-11-18 Bruges: Ida Berg"]],
  // Who is only spoken of was not there; what is gathered is no people.
  ["La Conférence sur les ports s'est tenue mardi à Bruges devant 300 délégués. En marge de la conférence, le ministre belge Hugo Lenoir a dit que le ministre danois Nils Ek viendrait.", ["conference 2025-11-18 Bruges: Hugo Lenoir, Nils Ek"]],
  ["Le ministre belge Hugo Lenoir est content. Les fonds réunis mardi à Bruges suffisent.", []],
] as const)("%s", ([text, lines]) => {
  expect(eventLines(text)).toEqual(lines);
});

/** Where: the house of a town, but no post. */
test.for([
  ["Le ministre belge Hugo Lenoir a reçu mardi la ministre danoise Ida Berg au palais présidentiel de Gand.", "meeting 2025-11-18 Ghent: Hugo Lenoir, Ida Berg"],
  ["Le maire de Lille, Luc Maas, a reçu mardi à l'hôtel de ville le consul général du Danemark à Lyon, Nils Ek.", "meeting 2025-11-18 Lille: Luc Maas, Nils Ek"],
] as const)("%s", ([text, line]) => {
  expect(eventLine(facts(text))).toBe(line);
});

/** Roles, those who are addressed, those whom a pronoun means. */
test.for([
  ["Le ministre danois Nils Ek a visité mardi le chantier de Gand sous la conduite du ministre belge Hugo Lenoir.", ["visit: Nils Ek attendee, Hugo Lenoir host"]],
  ["L'accord a été signé mardi à Gand par le ministre danois Nils Ek en présence du ministre belge Hugo Lenoir et de son hôte.", ["signing: Nils Ek signatory, Hugo Lenoir attendee"]],
] as const)("%s", ([text, lines]) => {
  expect(roleLines(facts(text))).toEqual(lines);
});

test.for([
  ["Le ministre belge Hugo Lenoir a rencontré à Gand la ministre danoise Ida Berg. Il a promis mardi à la vice-ministre danoise des Transports, Eva Lund, 18 millions.", ["commitment Hugo Lenoir > Eva Lund"]],
  ["Le ministre belge Hugo Lenoir a rencontré à Gand la ministre danoise Ida Berg. Les ministres de 34 pays ont adopté une feuille de route.", ["agreement "]],
  ["Le ministre belge Hugo Lenoir a rencontré à Gand la ministre danoise Ida Berg. Les ministres ont adopté une feuille de route.", ["agreement Hugo Lenoir, Ida Berg"]],
] as const)("%s", ([text, lines]) => {
  expect(outcomeLines(facts(text))).toEqual(lines);
});

test.for([
  ["Le ministre belge Hugo Lenoir a rencontré la ministre danoise Ida Berg, qui lui a dit vouloir moins de camions.", ["Ida Berg: vouloir moins de camions"]],
  ["La ministre danoise Ida Berg a rencontré à Gand le gouverneur, M. Luc Maas. Elle a ajouté que le port ouvrirait.", ["Ida Berg: le port ouvrirait"]],
  ["Le ministre belge Hugo Lenoir a rencontré la ministre danoise Ida Berg, dont le port est fermé.", []],
] as const)("%s", ([text, lines]) => {
  expect(reportedLines(facts(text))).toEqual(lines);
});
