import { describe, expect, test } from "vitest";
import { directQuotes, factsOf, officialLines, outcomeLines, reportedLines } from "./facts-of.test-support.ts";
import { nl } from "./nl.ts";

const read = (text: string) => factsOf(text, nl, "2025-11-20");

/** What newsrooms put in a clause, with "om" and without. */
test.for([
  ["Minister van Visserij Karel Smit riep de kuststaten op hun havens open te houden.", "Karel Smit: hun havens open te houden"],
  ["Minister van Visserij Karel Smit bood aan de volgende top te organiseren.", "Karel Smit: de volgende top te organiseren"],
  ["Minister van Visserij Karel Smit vroeg de Kamer de quota te steunen.", "Karel Smit: de quota te steunen"],
  ["Minister van Visserij Karel Smit beloofde de sluis te herstellen.", "Karel Smit: de sluis te herstellen"],
  ["Minister van Visserij Karel Smit stelde voor om het akkoord, dat dateert van 2019, te vernieuwen.", "Karel Smit: het akkoord, dat dateert van 2019, te vernieuwen"],
  ["Minister van Visserij Karel Smit gaf aan dat de sluis dicht blijft.", "Karel Smit: de sluis dicht blijft"],
  ["Minister van Visserij Karel Smit verzocht Noorwegen meer garnalen toe te laten en hoopte dat de sluis opengaat.", "Karel Smit: meer garnalen toe te laten en hoopte dat de sluis opengaat"],
  ["De sluis blijft tot mei dicht, voegde minister van Visserij Karel Smit eraan toe.", "Karel Smit: De sluis blijft tot mei dicht"],
  ["Minister van Visserij Karel Smit gaf aan dat experts de sluis keuren en stelde voor dat de haven dicht blijft.", "Karel Smit: experts de sluis keuren; Karel Smit: de haven dicht blijft"],
  ["Minister van Visserij Karel Smit beloofde steun aan de sluis en nodigde minister Jan Berg uit om de haven te bezoeken.", "Karel Smit: de haven te bezoeken"],
  // Must not match: a gift, a relative clause, an apposition, no infinitive, what only is planned.
  ["Minister van Visserij Karel Smit gaf de burgemeester een boek dat over de zee gaat.", ""],
  ["Minister van Visserij Karel Smit hield een toespraak op het plein.", ""],
  ["De voorzitter van de vaste commissie, Anna Visser, sprak dinsdag in Den Haag.", ""],
  ["Minister van Visserij Karel Smit vroeg aandacht voor de garnalen.", ""],
  ["Minister van Visserij Karel Smit riep dinsdag een vergadering bijeen.", ""],
] as const)("reported: %s", ([text, lines]) => {
  expect(reportedLines(read(text)).join("; ")).toBe(lines);
});

test.for([
  ["Schepen van Cultuur Els Maes sprak met minister Karel Smit in Gent. \"Dat is een derde meer dan vorig jaar\", rekende Maes voor.", "Els Maes"],
  ["Burgemeester Elly Maes stuurde dinsdag bloemen naar Gent. ‘Wij zijn apetrots’, laat Maes weten.", "Elly Maes"],
  // Must not match: part of a sentence of the writer, a few words that somebody used.
  ["Minister Karel Smit noemde het ‘erg mooi werk’ dinsdag in Gent.", ""],
  ["Minister Karel Smit noemde het bezoek dinsdag in Gent een ‘Les in de geschiedenis van het water’.", ""],
] as const)("direct: %s", ([text, speakers]) => {
  expect(directQuotes(read(text)).map(({ speaker }) => speaker).join("; ")).toBe(speakers);
});

describe("officials behind adjectives, and in a row", () => {
  test.for([
    ["Ook de leden van de vaste commissie voor Europese Zaken Anna Visser en Farid Azzam waren dinsdag bij minister Karel Smit.", "Anna Visser: member (-); Farid Azzam: member (-); Karel Smit: minister (NL)"],
    ["Minister Karel Smit sprak dinsdag met de leden van de commissie voor Europese Zaken, Anna Visser en Farid Azzam.", "Karel Smit: minister (NL); Anna Visser: member (-); Farid Azzam: member (-)"],
    ["Kamerleden Anna Visser en Farid Azzam spraken dinsdag met minister Karel Smit.", "Anna Visser: legislator (NL); Farid Azzam: legislator (NL); Karel Smit: minister (NL)"],
    ["De directeur van de regionale havenautoriteit, Anna Visser, sprak dinsdag met minister Karel Smit.", "Anna Visser: director (-); Karel Smit: minister (NL)"],
    ["Burgemeester Jan Claes ontving woensdag havenschepen Els Maes in Antwerpen.", "Jan Claes: mayor (BE); Els Maes: vice-mayor (BE)"],
    // Must not match: a company, ships.
    ["De directeur van de regionale brouwerij, Anna Visser, kwam dinsdag.", ""],
    ["Vier schepen Anna Visser en Farid Azzam liggen in de haven.", ""],
  ] as const)("%s", ([text, officials]) => {
    expect(officialLines(read(text)).join("; ")).toBe(officials);
  });
});

test.for([
  ["Minister Karel Smit ontmoette dinsdag in Gent minister Anna Berg uit Duitsland. Berg toonde zich bereid om de quota te delen.", "commitment Anna Berg"],
  ["Minister Karel Smit ontmoette dinsdag in Gent minister Anna Berg uit Duitsland. Smit riep de EU-landen op hun havens open te houden.", "request Karel Smit > EU-landen"],
  ["Minister Karel Smit ontmoette dinsdag in Gent minister Anna Berg uit Duitsland. Berg maakte bekend dat Duitsland acht miljoen euro uittrekt.", "commitment Anna Berg"],
  // Must not match: what somebody else does, what only is said.
  ["Minister Karel Smit ontmoette dinsdag in Gent minister Anna Berg uit Duitsland. Berg maakte bekend dat de haven dicht is.", ""],
  ["Minister Karel Smit ontmoette dinsdag in Gent minister Anna Berg uit Duitsland. Berg zei dat Duitsland een grens heeft.", ""],
  // Must not match: not ready, a cry.
  ["Minister Karel Smit ontmoette dinsdag in Gent minister Anna Berg uit Duitsland. Zij toonde zich tevreden.", ""],
] as const)("outcomes: %s", ([text, outcomes]) => {
  expect(outcomeLines(read(text)).join("; ")).toBe(outcomes);
});
