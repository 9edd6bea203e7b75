import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type ParsedEvent, ParsedText } from "@concord/domain";
import { describe, expect, test } from "vitest";
import { decodeText } from "./decode/decode-text.ts";
import { parseArticle } from "./index.ts";

const SHARED = fileURLToPath(new URL("../../../../shared/", import.meta.url));
const isHere = existsSync(`${SHARED}seeds`) && existsSync(`${SHARED}gold/seeds.jsonl`);
if (!isHere) console.warn("The source texts (../shared/seeds, ../shared/gold) are absent: their tests are skipped. CONCORD_REQUIRE_SEEDS=1 makes that a failure.");

interface GoldEvent {
  readonly key: string;
  readonly kind: string;
  readonly start: string;
  readonly end: string;
  readonly basis?: string;
  readonly place: string;
  readonly country: string;
  readonly framework: readonly string[];
  readonly theme: string | null;
  readonly participants: readonly string[];
  readonly counts?: Readonly<Record<string, number>>;
}

interface GoldFacts {
  readonly file: string;
  readonly officials: readonly { readonly name: string; readonly aliases: readonly string[]; readonly office: string; readonly portfolio?: string; readonly country?: string }[];
  readonly events: readonly GoldEvent[];
  readonly quotes?: readonly { readonly speaker: string; readonly starts: string }[];
  readonly instruments?: readonly string[];
}

interface GoldConflict {
  readonly file: string;
  readonly official: string;
  readonly field: string;
  readonly stated: string;
  readonly expected: string;
}

test.runIf(process.env["CONCORD_REQUIRE_SEEDS"] === "1")("the source texts are here", () => {
  expect(isHere).toBe(true);
});

describe.runIf(isHere)("facts of the source texts", () => {
  const texts = isHere ? readGold().map((gold) => ({ file: gold.file, gold, parsed: parseArticle(decodeText(readFileSync(`${SHARED}seeds/${gold.file}`)).text) })) : [];

  test.for(texts)("$file: officials, and nobody else", ({ gold, parsed }) => {
    const found = parsed.officials.map(({ name, aliases, country, tenures: [tenure, ...more] }) => ({
      name,
      aliases: aliases.toSorted(),
      office: tenure?.office,
      portfolio: [tenure, ...more].find((other) => other?.office === tenure?.office && other?.portfolio !== undefined)?.portfolio,
      country,
    }));
    const expected = gold.officials.map(({ name, aliases, office, portfolio, country }) => ({ name, aliases: aliases.toSorted(), office, portfolio, country }));
    expect(byName(found)).toEqual(byName(expected));
  });

  test.for(texts)("$file: nothing is left open", ({ parsed }) => {
    expect(parsed.questions).toEqual([]);
  });

  test.for(texts)("$file: events", ({ gold, parsed }) => {
    const news = parsed.events.filter((event) => event.main || gold.events.some((told) => isTold(told, event)));
    const keys = new Map(news.map((event) => [event.id, gold.events.find((told) => isTold(told, event))?.key]));
    const found = news.map(({ id, kind, when, place, theme, within, participants }) => ({
      key: keys.get(id),
      kind,
      days: `${when?.start}/${when?.end}`,
      place: place?.name,
      country: place?.country,
      theme,
      framework: within.map((part) => (part.event === undefined ? part.text : (keys.get(part.event) ?? part.text))).toSorted(),
      participants: participants.flatMap(({ official, name }) => (official === undefined ? [] : name)).toSorted(),
    }));
    const expected = gold.events.map(({ key, kind, start, end, place, country, theme, framework, participants }) => ({
      key,
      kind,
      days: `${start}/${end}`,
      place,
      country,
      theme: theme ?? undefined,
      framework: framework.toSorted(),
      participants: participants.toSorted(),
    }));
    expect(byKey(found)).toEqual(byKey(expected));
  });

  test.for(texts)("$file: how the days are known, and figures", ({ gold, parsed }) => {
    const found = gold.events.map((told) => {
      const event = parsed.events.find((other) => isTold(told, other));
      const counts = Object.keys(told.counts ?? {}).map((unit) => [unit, event?.counts.filter((count) => count.unit === toUnit(unit)).map(({ value }) => value)] as const);
      return { key: told.key, basis: told.basis && event?.when?.basis, counts: Object.fromEntries(counts) };
    });
    expect(found).toEqual(gold.events.map(({ key, basis, counts }) => ({ key, basis, counts: Object.fromEntries(Object.entries(counts ?? {}).map(([unit, value]) => [unit, [value]])) })));
  });

  test.for(texts)("$file: quotes and instruments", ({ gold, parsed }) => {
    const quotes = gold.quotes ?? [];
    const direct = parsed.quotes.filter(({ kind, speaker }) => kind === "direct" && speaker !== undefined);
    expect(direct.map(({ speaker, text }, position) => ({ speaker, starts: text.slice(0, quotes[position]?.starts.length) }))).toEqual(quotes);
    expect(parsed.instruments.map(({ name }) => name).toSorted()).toEqual((gold.instruments ?? []).toSorted());
  });

  test.for(texts)("$file: conflicts", ({ file, parsed }) => {
    const found = parsed.conflicts.map(({ subject, field, values, shown }) => ({ official: subject, field, stated: values.flatMap(({ value }) => (value === shown ? [] : value)).join(), expected: shown }));
    expect(found).toEqual(readConflicts().flatMap(({ file: other, ...conflict }) => (other === file ? conflict : [])));
  });

  test.for(texts)("$file: the schema, and words where their offsets say", ({ parsed }) => {
    expect(ParsedText.parse(parsed)).toEqual(parsed);
    const spans = findSpans(parsed);
    expect(spans.length).toBeGreaterThan(parsed.article.blocks.length);
    expect(spans.filter(({ start, end }) => start > end || end > parsed.text.length)).toEqual([]);
    expect(spans.filter(({ start, end, words }) => words !== undefined && parsed.text.slice(start, end) !== words)).toEqual([]);
  });
});

/** The event that a gold line speaks of; what else it says is compared then. */
function isTold(told: GoldEvent, { kind, when }: ParsedEvent): boolean {
  return told.kind === kind && told.start === when?.start;
}

function byName<T extends { readonly name: string }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function byKey<T extends { readonly key: string | undefined }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => ((a.key ?? "") < (b.key ?? "") ? -1 : 1));
}

/** The gold writes units as one word: `internationalOrganisations`. */
function toUnit(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

interface FoundSpan {
  readonly start: number;
  readonly end: number;
  readonly words: string | undefined;
}

/** Every span anywhere in a value, with the words that it claims. */
function findSpans(value: unknown): FoundSpan[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(findSpans);
  if (!("start" in value && "end" in value) || typeof value.start !== "number" || typeof value.end !== "number") return inside;
  const words = "text" in value ? value.text : "name" in value ? value.name : undefined;
  return [{ start: value.start, end: value.end, words: typeof words === "string" ? words : undefined }, ...inside];
}

function readGold(): GoldFacts[] {
  const lines = readFileSync(`${SHARED}gold/seeds.jsonl`, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as GoldFacts); // a reviewed file of this shape
}

function readConflicts(): GoldConflict[] {
  const { conflicts } = JSON.parse(readFileSync(`${SHARED}gold/links.json`, "utf8")) as { conflicts: GoldConflict[] }; // as above
  return conflicts;
}
