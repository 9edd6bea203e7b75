import { describe, expect, test } from "vitest";
import { de } from "./de.ts";
import { factsOf, officialLines, outcomeLines } from "./facts-of.test-support.ts";

const read = (text: string) => factsOf(text, de, "2025-11-20");

/** Sentences as ministries, councils and newsrooms write them, and the officials of each. */
describe("officials", () => {
  test.for([
    ["Die Tagung begann am Montag unter Vorsitz der Hohen Vertreterin für Außen- und Sicherheitspolitik, Pilar Etxeandia.", "Pilar Etxeandia: commissioner foreign-affairs (-)"],
    ["Ruben Hasselhorst, Leiter der Asienabteilung im Auswärtigen Amt, sprach am Montag mit Vizeminister Bat Erdene aus der Mongolei.", "Ruben Hasselhorst: director (-); Bat Erdene: deputy-minister (MN)"],
    ["König Albrecht und Königin Ottilie von Norwegen landeten am Dienstag in Berlin.", "Albrecht: monarch (NO); Ottilie: monarch (NO)"],
    ["Prinzessin Rosalinde traf am Dienstag Präsident Mmusi Keabetswe von Botswana.", "Rosalinde: crown-prince (-); Mmusi Keabetswe: president (BW)"],
  ] as const)("%s", ([text, officials]) => {
    expect(officialLines(read(text)).join("; ")).toBe(officials);
  });

  test.for([
    "Die Leiterin der Marketingabteilung, Ines Wolff, lobte die Kampagne.",
    "Prinz Karneval eröffnete in Köln den Ball.",
    "Die hohe Vertreterin ihres Fachs, Ute Wanders, liest in Jena.",
    "König und Königin der Löwen sind im Zoo zu sehen.",
  ] as const)("nobody: %s", (text) => {
    expect(officialLines(read(text))).toEqual([]);
  });
});

describe("outcomes", () => {
  const MEETING = "Minister Jonas Feldhaus empfing am Montag in Berlin Premierminister Taavi Kask aus Estland. ";
  test.for([
    ["Feldhaus bot Estland weitere Flugabwehr an.", ["commitment Jonas Feldhaus > EE"]],
    ["Feldhaus bot seinem Gast einen Kaffee an.", []],
    ["Kask bot seinen Rücktritt an.", []],
  ] as const)("%s", ([text, outcomes]) => {
    expect(outcomeLines(read(MEETING + text))).toEqual(outcomes);
  });
});
