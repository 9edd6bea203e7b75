import { describe, expect, test } from "vitest";
import { de } from "./de.ts";
import { directQuotes, factsOf, officialLines, outcomeLines, reportedLines } from "./facts-of.test-support.ts";

const read = (text: string) => factsOf(text, de, "2025-11-20");

/** What newsrooms put in a clause, before it and behind it. */
test.for([
  ["Verkehrsministerin Eva Lorenz bat die Länder, die Brücken früher zu prüfen.", "Eva Lorenz: die Brücken früher zu prüfen"],
  ["Verkehrsministerin Eva Lorenz bat den Rat, den Vertrag noch im Mai bereitzustellen.", "Eva Lorenz: den Vertrag noch im Mai bereitzustellen"],
  ["Verkehrsministerin Eva Lorenz sicherte zu, den Hafen offen zu halten.", "Eva Lorenz: den Hafen offen zu halten"],
  ["Verkehrsministerin Eva Lorenz gab bekannt, dass die Fähre im Juni fährt.", "Eva Lorenz: die Fähre im Juni fährt"],
  ["Der Hafen werde im Mai gesperrt, teilte Verkehrsministerin Eva Lorenz danach mit.", "Eva Lorenz: Der Hafen werde im Mai gesperrt"],
  ["Dabei begrüßte der Vorsitzende des Senats, Jan Pohl, den Besuch von Ministerin Eva Lorenz und bekräftigte, dass der Hafen offen bleibe.", "Jan Pohl: der Hafen offen bleibe"],
  ["Die Kräne seien zu alt, so Verkehrsministerin Eva Lorenz.", "Eva Lorenz: Die Kräne seien zu alt"],
  ["Verkehrsministerin Eva Lorenz traf Landrat Uwe Horn. Sie merkte an, dass Lastwagen fehlen.", "Eva Lorenz: Lastwagen fehlen"],
  // Must not match: a second verb of the same subject, an apposition, a relative clause, a degree, a verb without its second part.
  ["Verkehrsministerin Eva Lorenz sagte ihm Hilfe zu, pochte aber auf feste Fristen.", ""],
  ["Verkehrsministerin Eva Lorenz gab ein Essen, das bis Mitternacht dauerte.", ""],
  ["Verkehrsministerin Eva Lorenz hielt eine Rede, die lange dauerte.", ""],
  ["Der Kran war so groß, dass Verkehrsministerin Eva Lorenz ihn vom Ufer sah.", ""],
  ["Die Vorsitzende des ständigen Ausschusses, Rita Kern, gab ein Essen.", ""],
] as const)("reported: %s", ([text, lines]) => {
  expect(reportedLines(read(text)).join("; ")).toBe(lines);
});

test.for([
  ["Der niederländische Minister Jan Kramer traf am Montag in Kiel die dänische Ministerin Mette Holm. „Wir brauchen den Tunnel vor 2030“, sagte der Niederländer.", "Jan Kramer"],
  ["Minister Jan Kramer sprach in Kiel mit Landrat Uwe Horn. „Wir haben keine zehn Jahre“, mahnte Kramer. „Das Salz steht schon in den Brunnen.“ Nach den Worten von Horn sinkt der Deich.", "Jan Kramer; Jan Kramer"],
  ["„Wir brauchen den Tunnel vor 2030“, so Minister Jan Kramer in Kiel.", "Jan Kramer"],
  // Must not match: part of a sentence of the writer.
  ["Minister Jan Kramer sprach in Kiel von der „Antwort eines Nachbarn, der das Wasser kennt“.", ""],
  ["Minister Jan Kramer sagte in Kiel, der Tunnel sei ein „Zeichen der Freundschaft mit allen Nachbarn“.", ""],
] as const)("direct: %s", ([text, speakers]) => {
  expect(directQuotes(read(text)).map(({ speaker }) => speaker).join("; ")).toBe(speakers);
});

describe("officials behind adjectives, and in cantons", () => {
  test.for([
    ["Der Direktor der regionalen Hafenbehörde, Paul Obermann, sprach am Montag mit Minister Jan Schmitt.", "Paul Obermann: director (-); Jan Schmitt: minister (DE)"],
    ["Die Vorsitzende des ständigen Ausschusses für Europa, Rita Kern, sprach am Montag mit Minister Jan Schmitt.", "Rita Kern: chair (-); Jan Schmitt: minister (DE)"],
    ["Landammann Ruedi Hürlimann traf am Montag in Aarau den georgischen Umweltminister Lewan Tschikadse.", "Ruedi Hürlimann: governor (CH); Lewan Tschikadse: minister environment (GE)"],
    // Must not match: a company, a word that is no adjective.
    ["Der Direktor der regionalen Brauerei, Paul Obermann, kam am Montag.", ""],
    ["Der Direktor unter der Behörde, Paul Obermann, kam am Montag.", ""],
  ] as const)("%s", ([text, officials]) => {
    expect(officialLines(read(text)).join("; ")).toBe(officials);
  });
});

test.for([
  ["Ministerin Anna Berg traf am Montag in Bonn den Minister Karl Moser aus Österreich. Er schlug vor, den Zoll zu senken.", "proposal Karl Moser"],
  // Must not match: the words of a quotation alone.
  ["Ministerin Anna Berg traf am Montag in Bonn den Minister Karl Moser aus Österreich. „Wir haben keine zehn Jahre“, mahnte er.", ""],
] as const)("outcomes: %s", ([text, outcomes]) => {
  expect(outcomeLines(read(text)).join("; ")).toBe(outcomes);
});
