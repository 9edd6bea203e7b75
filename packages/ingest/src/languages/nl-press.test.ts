import { describe, expect, test } from "vitest";
import { factsOf, officialLines, outcomeLines } from "./facts-of.test-support.ts";
import { nl } from "./nl.ts";

const read = (text: string) => factsOf(text, nl, "2025-11-20");

/** Sentences as newsrooms and palaces write them, and the officials of each. */
describe("officials", () => {
  test.for([
    ["Koning Albrecht en koningin Ottilie boden dinsdag een diner aan voor de Noorse koning Sverre en koningin Ragnhild.", "Albrecht: monarch (NL); Ottilie: monarch (NL); Sverre: monarch (NO); Ragnhild: monarch (NO)"],
    ["Vandaag sprak prinses Rosalinde met president Mmusi Keabetswe van Botswana.", "Rosalinde: crown-prince (-); Mmusi Keabetswe: president (BW)"],
    ["Minister-president Hoekzema en minister Van der Zijl spraken dinsdag met de Kamer. Het diner met de minister-president en minister Van der Zijl begon laat.", "Hoekzema: prime-minister (NL); Van der Zijl: minister (NL)"],
    ["De premier en minister van Buitenlandse Zaken Taavi Kask sprak dinsdag in Tallinn.", "Taavi Kask: prime-minister + minister foreign-affairs (NL)"],
    ["Prins Floribert bezocht dinsdag de haven van Antwerpen.", "Floribert: crown-prince (-)"],
    ["De hoge vertegenwoordiger van de EU voor buitenlands beleid, Pilar Etxeandia, sprak met premier Taavi Kask van Estland.", "Pilar Etxeandia: commissioner foreign-affairs (-); Taavi Kask: prime-minister (EE)"],
  ] as const)("%s", ([text, officials]) => {
    expect(officialLines(read(text)).join("; ")).toBe(officials);
  });

  test.for([
    "De prins op het witte paard kwam in Zwolle niet opdagen.",
    "Prins Carnaval opende het feest in Venlo.",
    "Koninginnen en koningen van het schaakbord stonden centraal.",
    "De prinses en de erwt keert terug in het theater.",
  ] as const)("nobody: %s", (text) => {
    expect(officialLines(read(text))).toEqual([]);
  });
});

describe("outcomes", () => {
  const MEETING = "Minister Koen Feldhuis ontving maandag in Den Haag premier Taavi Kask van Estland. ";
  test.for([
    ["Feldhuis bood Estland extra luchtafweer aan.", ["commitment Koen Feldhuis > EE"]],
    // What is handed over or served binds nobody.
    ["Feldhuis stelde voor om griffiers uit te wisselen.", ["proposal Koen Feldhuis"]],
    ["Feldhuis stelde een gezamenlijke werkgroep voor.", ["proposal Koen Feldhuis"]],
    ["“Wij wachten op een goed moment”, stelde Feldhuis na afloop.", []],
    ["Feldhuis stelde zich kort aan de pers voor de deur van het paleis.", []],
    ["Feldhuis bood zijn gast een lunch aan.", []],
    ["De nieuwe ambassadeur Mari Saar heeft haar geloofsbrieven aangeboden.", []],
    ["Kask bood zijn verontschuldigingen aan.", []],
  ] as const)("%s", ([text, outcomes]) => {
    expect(outcomeLines(read(MEETING + text))).toEqual(outcomes);
  });
});

describe("what was earlier is no event of its own", () => {
  test.for([
    ["Feldhuis had Kask in mei al in Tallinn ontmoet.", 1],
    ["De haven die Feldhuis dinsdag bezocht had, gaat dicht.", 1],
    ["Dinsdag bezocht Feldhuis de haven van Rotterdam.", 2],
  ] as const)("%s", ([text, count]) => {
    expect(read(`Minister Koen Feldhuis ontving maandag in Den Haag premier Taavi Kask van Estland. ${text}`).events).toHaveLength(count);
  });
});
