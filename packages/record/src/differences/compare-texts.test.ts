import type { ParsedText } from "@concord/domain";
import { parseArticle } from "@concord/ingest";
import { expect, test } from "vitest";
import { resolve } from "../resolve.ts";
import { toTellings } from "../to-tellings.ts";
import { compareTexts } from "./compare-texts.ts";

const ENGLISH = `Two ministers open a rail forum

On March 4, 2031, in Hanoi, Minister of Transport of Vietnam Lo Van Ha opened a forum on night trains with more than 260 delegates from 12 countries.

Mr. Lo Van Ha said that 45 stations would be rebuilt before the end of 2033. He thanked the engineers who had worked through the winter in the mountains.

The Minister of Transport of Laos, Mr. Keo Bounmy, promised 18 new locomotives for the line, and asked for a common timetable on both sides of the border.

A choir of railway workers from the north closed the evening with songs that their grandparents had sung on the first line, eighty years ago.`;

/** The differences between the text above and the same with some words changed. */
function differ(changes: readonly (readonly [string, string])[], base = ENGLISH, other = ENGLISH): string[] {
  const changed = changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replaceAll(from, to);
  }, other);
  const { differences } = compareTexts(parseArticle(base), parseArticle(changed), { areEditions: true });
  return differences.map(({ field, a, b }) => `${field}: ${a.value?.slice(0, 20) ?? "-"} | ${b.value?.slice(0, 20) ?? "-"}`);
}

test.for<{ why: string; changes: [string, string][]; found: string[] }>([
  { why: "a number", changes: [["18 new", "28 new"]], found: ["number: 18 | 28"] },
  { why: "a day", changes: [["March 4, 2031", "March 14, 2031"]], found: ["date: 2031-03-04 | 2031-03-14"] },
  { why: "a year alone", changes: [["end of 2033", "end of 2035"]], found: ["date: 2033 | 2035"] },
  { why: "a number and a year in one paragraph", changes: [["45 stations", "54 stations"], ["end of 2033", "end of 2034"]], found: ["number: 45 | 54", "date: 2033 | 2034"] },
  { why: "a portfolio of another ministry", changes: [["The Minister of Transport of Laos", "The Minister of Health of Laos"]], found: ["office: minister transport | minister health"] },
  { why: "a given name of one whose family name is known", changes: [["Keo Bounmy", "Thongsa Bounmy"]], found: ["name: Keo Bounmy | Thongsa Bounmy"] },
  { why: "a name", changes: [["Keo Bounmy", "Thongsa Phimmachak"]], found: ["name: Keo Bounmy | Thongsa Phimmachak"] },
  { why: "an office", changes: [["The Minister of Transport of Laos, Mr. Keo", "The Ambassador of Laos, Mr. Keo"]], found: ["office: minister | ambassador"] },
  { why: "a country", changes: [["The Minister of Transport of Laos", "The Minister of Transport of Thailand"]], found: ["country: LA | TH"] },
  { why: "a woman for a man", changes: [["Mr. Keo", "Ms. Keo"]], found: ["gender: male | female"] },
  { why: "a place", changes: [["in Hanoi", "in Vientiane"]], found: ["place: Hanoi | Vientiane"] },
  { why: "a paragraph left out", changes: [["\n\nA choir of railway workers from the north closed the evening with songs that their grandparents had sung on the first line, eighty years ago.", ""]], found: ["paragraph-missing: A choir of railway w | -"] },
  // Must not be called differences: nothing changed, other words, rounding, spelling of a name.
  { why: "nothing", changes: [], found: [] },
  { why: "other words", changes: [["said that", "told the hall that"], ["promised", "announced"]], found: [] },
  { why: "rounding", changes: [["more than 260 delegates", "some 265 delegates"]], found: [] },
  { why: "a ministry of several subjects", changes: [["The Minister of Transport of Laos", "The Minister of Construction of Laos"]], found: [] },
  { why: "a rank between ministers and their deputies", changes: [["The Minister of Transport of Laos", "The Minister of State for Transport of Laos"]], found: [] },
  { why: "diacritics", changes: [["Lo Van Ha", "Lò Văn Hà"]], found: [] },
  { why: "a short line", changes: [["ministers open a rail forum\n", "ministers open a rail forum\n\nBy our staff\n"]], found: [] },
])("$why", ({ changes, found }) => {
  expect(differ(changes)).toEqual(found);
});

test("an added paragraph is the same as one left out, seen from the other side", () => {
  const added: ParsedText = parseArticle(ENGLISH);
  const without = parseArticle(ENGLISH.slice(0, ENGLISH.indexOf("\n\nA choir")));
  expect(compareTexts(without, added, { areEditions: true }).differences.map(({ field }) => field)).toEqual(["paragraph-added"]);
});

test("every difference quotes both texts word for word", () => {
  const [a, b] = [parseArticle(ENGLISH), parseArticle(ENGLISH.replace("18 new", "28 new").replace("Mr. Keo", "Ms. Keo").replace(/\n\nA choir.*/u, ""))];
  const texts = new Map([[a.article.id, a.text], [b.article.id, b.text]]);
  const { differences } = compareTexts(a, b, { areEditions: true });
  expect(differences.length).toBe(3);
  for (const side of differences.flatMap((difference) => [difference.a, difference.b])) {
    expect(side.evidence.length).toBeGreaterThan(0);
    for (const { articleId, start, end, text } of side.evidence) expect(texts.get(articleId)?.slice(start, end)).toBe(text);
  }
});

const TELLING = `Night trains: two neighbours agree

HANOI, March 5, 2031 – Vietnam's Minister of Transport Lo Van Ha opened a forum on night trains on Tuesday. Laos will buy 18 locomotives for 40 million euros, its Minister of Transport, Keo Bounmy, promised.

Some 60 engineers work on the line.`;
const REPORT = `Des trains de nuit entre Hanoï et Vientiane

Le ministre vietnamien des Transports, Lo Van Ha, a ouvert le 4 mars 2031 à Hanoï un forum sur les trains de nuit. Le ministre laotien des Transports, Keo Bounmy, y a promis 18 locomotives, pour 45 millions d'euros.

Quelque 63 ingénieurs travaillent sur la ligne, longue de 410 kilomètres et de 12 gares.`;

test.for<{ why: string; changes: [string, string][]; found: string[] }>([
  { why: "a price", changes: [], found: ["40000000 | 45000000"] },
  { why: "a length, and the same price", changes: [["on the line", "on the line of 401 kilometres"], ["40 million", "45 million"]], found: ["401 | 410"] },
  // Must not be called differences: of other things, of which one text tells more, as far apart as two things are.
  { why: "tonnes and kilometres", changes: [["on the line", "on the 401 tonnes of rails"], ["40 million", "45 million"]], found: [] },
  { why: "two prices and one", changes: [["on the line", "on the line for 7 million euros"]], found: [] },
  { why: "a price of other figures", changes: [["40 million", "62 million"]], found: [] },
])("tellings of one event: $why", { timeout: 20_000 }, ({ changes, found }) => {
  const [a, b] = [parseArticle(changes.reduce((text, [from, to]) => text.replaceAll(from, to), TELLING)), parseArticle(REPORT)];
  const record = resolve([a, b].map((parsed) => ({ parsed })));
  expect(record.events.map(({ coverage }) => coverage.length)).toContain(2);
  const idOf = new Map(record.events.flatMap(({ id, coverage }) => (coverage.length > 1 ? [a, b].flatMap((parsed) => toTellings(parsed).events.map((telling) => [telling.id, id] as const)) : [])));
  const { differences } = compareTexts(a, b, { areEditions: false, lookup: { official: () => undefined, event: (id) => idOf.get(id) } });
  expect(differences.filter(({ field }) => field === "number").map((difference) => `${difference.a.value} | ${difference.b.value}`)).toEqual(found);
});

test("texts that share no event and no story have no differences", () => {
  const other = parseArticle(ENGLISH.replaceAll("260", "410"));
  expect(compareTexts(parseArticle(ENGLISH), other, { areEditions: false })).toMatchObject({ relation: "unrelated", differences: [] });
});
