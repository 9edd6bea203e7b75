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
    ["Der Präsident des Bundesrates, Harald Ringleb, besuchte am Montag die Stadt Bonn.", "Harald Ringleb: speaker (DE)"],
    ["Der Assistent des Außenministers, Tran Van Kha, traf am Montag den Präsidenten der Interparlamentarischen Union Carlos Duarte.", "Tran Van Kha: deputy-minister foreign-affairs (VN); Carlos Duarte: chair (-)"],
    ["Am Flughafen empfingen Vertreter des chinesischen Außenministeriums, der chinesische Botschafter in Vietnam Bo Xiang und Anwohner die Gäste.", "Bo Xiang: ambassador (CN)"],
    ["Prinzessin Rosalinde traf am Dienstag Präsident Mmusi Keabetswe von Botswana.", "Rosalinde: crown-prince (-); Mmusi Keabetswe: president (BW)"],
  ] as const)("%s", ([text, officials]) => {
    expect(officialLines(read(text)).join("; ")).toBe(officials);
  });

  test.for([
    "Die Leiterin der Marketingabteilung, Ines Wolff, lobte die Kampagne.",
    "Danach verbrachte der Minister Zeit damit, Akten zu lesen.",
    "Er sprach mit Vertretern vietnamesischer Community.",
    "Für das Projekt fand der Präsident Unterstützung.",
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
    ["Feldhaus schlug eine gemeinsame Arbeitsgruppe vor.", ["proposal Jonas Feldhaus"]],
    ["Feldhaus schlug die Tür hinter sich zu.", []],
    ["Feldhaus bot seinem Gast einen Kaffee an.", []],
    ["Kask bot seinen Rücktritt an.", []],
  ] as const)("%s", ([text, outcomes]) => {
    expect(outcomeLines(read(MEETING + text))).toEqual(outcomes);
  });
});

describe("what was earlier is no event of its own", () => {
  test.for([
    ["Feldhaus hatte Tallinn im Mai bereits als Abgeordneter besucht.", 1],
    ["Am Dienstag besuchte Feldhaus den Hafen von Rostock.", 2],
  ] as const)("%s", ([text, count]) => {
    expect(read(`Minister Jonas Feldhaus empfing am Montag in Berlin Premierminister Taavi Kask aus Estland. ${text}`).events).toHaveLength(count);
  });
});

test("a delegation ends before an article of another case", () => {
  const { events } = read("Am Dienstag besuchte die Delegation die Deutsche Botschaft in Hanoi und traf sich mit Botschafter Jens Holt.");
  expect(events.flatMap(({ participants }) => participants.map(({ name }) => name))).not.toContain("Delegation die Deutsche Botschaft in Hanoi");
});
