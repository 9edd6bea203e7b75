import type { ParsedText } from "@concord/domain";
import { exportRecord, resolve, toTellings } from "@concord/record";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Page, PageRequest } from "./contract/page.ts";
import type { Store } from "./store.ts";
import { generateTexts, randomNumbers } from "./testing/generate-texts.ts";

/** For machines that do much else. */
const TIMEOUT_MS = 60_000;

/** Opens a fresh, empty store; `close` ends it and removes what it left. */
export type OpenFresh = () => Promise<{ readonly store: Store; readonly close: () => Promise<void> }>;

const SMALL_WORLD = { people: 12, days: 5, stories: 6 };
const WIDE_WORLD = { people: 60, days: 30, stories: 40 };

/** What every engine must do with the record, whatever its tables look like. */
export function describeStore(engine: string, open: OpenFresh): void {
  describe(`the record in ${engine}`, { timeout: TIMEOUT_MS }, () => {
    let fresh: Awaited<ReturnType<OpenFresh>>;
    let store: Store;
    beforeEach(async () => {
      fresh = await open();
      ({ store } = fresh);
    });
    afterEach(() => fresh.close());

    test.for([1, 2, 3, 4, 5, 6])("is that of the set of texts, in whatever batches they come (%i)", async (seed) => {
      const random = randomNumbers(seed);
      const texts = generateTexts(SMALL_WORLD, 200)
        .filter(() => random(3) === 0)
        .map((parsed, position) => ({ parsed, file: `texts/${position}.txt` }));
      // Some come again under another path, some as a poorer copy of the same article.
      const again = texts.slice(0, 8).map((text) => ({ ...text, file: "copy.txt" }));
      const poorer = texts.slice(8, 16).map(({ parsed }) => ({ parsed: withoutDay(parsed), file: "poorer.txt" }));
      const arriving = [...texts, ...again, ...poorer].map((text) => ({ text, at: random(1000) })).sort((a, b) => a.at - b.at).map(({ text }) => text);
      for (let start = 0; start < arriving.length; ) {
        const size = 1 + random(30);
        await store.texts.ingest(arriving.slice(start, start + size));
        start += size;
      }
      expect(await exported(store)).toEqual([...exportRecord(resolve(arriving))]);
    });

    test("a text is new once", async () => {
      const [first, second] = generateTexts(SMALL_WORLD, 2);
      const texts = [first, first, second].flatMap((parsed) => (parsed ? [{ parsed }] : []));
      expect((await store.texts.ingest(texts)).map(({ outcome }) => outcome)).toEqual(["new", "known", "new"]);
      expect((await store.texts.ingest(texts)).map(({ outcome }) => outcome)).toEqual(["known", "known", "known"]);
      expect((await store.counts()).articles).toBe(2);
    });

    test("every id, mention and slug leads to its record", async () => {
      const texts = generateTexts(WIDE_WORLD, 40);
      await store.texts.ingest(texts.map((parsed) => ({ parsed })));
      const record = resolve(texts.map((parsed) => ({ parsed })));
      for (const article of record.articles) {
        expect(await store.articles.find(article.id)).toEqual(article);
        expect((await store.articles.find(article.slug))?.id).toBe(article.id);
      }
      for (const official of record.officials) {
        expect(await store.officials.find(official.id)).toEqual(official);
        expect((await store.officials.find(official.slug))?.id).toBe(official.id);
      }
      for (const { id, mentionIds } of texts.flatMap((parsed) => toTellings(parsed).officials)) {
        const official = await store.officials.find(id);
        for (const mention of mentionIds) expect((await store.officials.find(mention))?.id).toBe(official?.id);
      }
      for (const event of record.events) {
        expect(await store.events.find(event.id)).toEqual(event);
        expect((await store.events.find(event.slug))?.id).toBe(event.id);
      }
      for (const story of record.stories) {
        expect((await store.stories.find(story.slug))?.id).toBe(story.id);
        for (const id of story.articles) expect((await store.stories.find(id))?.id).toBe(story.id);
      }
    });

    test("ids and slugs keep working when records join", async () => {
      const texts = generateTexts(SMALL_WORLD, 60);
      await store.texts.ingest(texts.slice(0, 20).map((parsed) => ({ parsed })));
      const early = resolve(texts.slice(0, 20).map((parsed) => ({ parsed })));
      await store.texts.ingest(texts.slice(20).map((parsed) => ({ parsed })));
      for (const { id, slug, mentions } of early.officials) {
        const now = await store.officials.find(id);
        expect(now?.mentions).toEqual(expect.arrayContaining(mentions));
        expect((await store.officials.find(slug))?.id).toBe(now?.id);
      }
      for (const { id, slug } of early.events) {
        const now = await store.events.find(id);
        expect(now).toBeDefined();
        expect((await store.events.find(slug))?.id).toBe(now?.id);
      }
    });

    test.for(["", "nothing", "a-b-c", "%", "'; DROP TABLE article; --", "\u0000", "🙂", "x".repeat(100_000)])("%o is no record", async (id) => {
      await store.texts.ingest(generateTexts(SMALL_WORLD, 3).map((parsed) => ({ parsed })));
      expect(await store.articles.find(id)).toBeUndefined();
      expect(await store.officials.find(id)).toBeUndefined();
      expect(await store.events.find(id)).toBeUndefined();
      expect(await store.stories.find(id)).toBeUndefined();
    });

    test("lists are whole, without repeats, in order, in pages of any size", async () => {
      const texts = generateTexts(WIDE_WORLD, 60);
      await store.texts.ingest(texts.map((parsed) => ({ parsed })));
      const record = resolve(texts.map((parsed) => ({ parsed })));
      const articles = await readAll((page) => store.articles.list({}, page));
      expect(articles.map(({ id }) => id).sort()).toEqual(record.articles.map(({ id }) => id));
      expect(articles.map(({ publishedAt }) => publishedAt ?? "")).toEqual(articles.map(({ publishedAt }) => publishedAt ?? "").sort().reverse());
      const events = await readAll((page) => store.events.list({}, page));
      expect(events.map(({ id }) => id).sort()).toEqual(record.events.map(({ id }) => id));
      expect(events.map(({ when }) => when?.start ?? "")).toEqual(events.map(({ when }) => when?.start ?? "").sort().reverse());
      expect((await readAll((page) => store.officials.list({}, page))).map(({ id }) => id).sort()).toEqual(record.officials.map(({ id }) => id));
      expect((await readAll((page) => store.stories.list(page))).map(({ id }) => id).sort()).toEqual(record.stories.map(({ id }) => id));
      expect(await readAll((page) => store.questions.list(page))).toEqual(record.questions);
      for (const { id } of record.officials) expect(await store.questions.ofOfficial(id)).toEqual(record.questions.filter(({ officials }) => officials.includes(id)));
      for (const { id } of record.events) expect(await store.questions.ofEvent(id)).toEqual(record.questions.filter(({ events }) => events?.includes(id)));
      for (const { id } of record.stories) expect(await store.questions.ofStory(id)).toEqual(record.questions.filter(({ articles }) => articles?.includes(id)));
    });

    test("filters give what the records say", async () => {
      const texts = generateTexts(WIDE_WORLD, 60);
      await store.texts.ingest(texts.map((parsed) => ({ parsed })));
      const record = resolve(texts.map((parsed) => ({ parsed })));
      const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id).sort();
      const [from, to] = ["2031-01-05", "2031-01-12"];
      const isBetween = (day: string | undefined) => day !== undefined && day >= from && day.slice(0, 10) <= to;
      expect(ids(await readAll((page) => store.articles.list({ language: "vi", outlet: "paper-one" }, page)))).toEqual(ids(record.articles.filter(({ language, outlet }) => language === "vi" && outlet === "paper-one")));
      expect(ids(await readAll((page) => store.articles.list({ from, to }, page)))).toEqual(ids(record.articles.filter(({ publishedAt }) => isBetween(publishedAt))));
      expect(ids(await readAll((page) => store.events.list({ from, to, kind: "visit" }, page)))).toEqual(ids(record.events.filter(({ when, kind }) => kind === "visit" && isBetween(when?.start))));
      expect(ids(await readAll((page) => store.events.list({ country: "CN", main: true }, page)))).toEqual(ids(record.events.filter(({ place, main }) => main && place?.country === "CN")));
      expect(ids(await readAll((page) => store.officials.list({ country: "VN", office: "minister", portfolio: "health" }, page)))).toEqual(
        ids(record.officials.filter(({ country, tenures }) => country === "VN" && tenures.some(({ office, portfolio }) => office === "minister" && portfolio === "health"))),
      );
      expect(ids(await readAll((page) => store.officials.list({ prefix: "NGUYEN" }, page)))).toEqual(ids(record.officials.filter(({ name }) => /^(?:Nguyễn|Nguyen)/u.test(name))));
      for (const { id, articles, events } of record.officials.slice(0, 10)) {
        expect(ids(await readAll((page) => store.articles.list({ official: id }, page)))).toEqual(articles);
        expect(ids(await readAll((page) => store.events.list({ official: id }, page)))).toEqual(events);
      }
      for (const { id, coverage } of record.events.slice(0, 10)) expect(ids(await readAll((page) => store.articles.list({ event: id }, page)))).toEqual(coverage);
      expect(await store.articles.list({ official: "nobody" })).toEqual({ entries: [] });
      expect(await store.events.list({ official: "nobody" })).toEqual({ entries: [] });
    });

    test("facets are the values of the record, each once", async () => {
      expect(await store.facets()).toEqual({ eventKinds: [], eventCountries: [], officialCountries: [], offices: [] });
      const texts = generateTexts(WIDE_WORLD, 30);
      await store.texts.ingest(texts.map((parsed) => ({ parsed })));
      const { events, officials } = resolve(texts.map((parsed) => ({ parsed })));
      const distinct = (values: readonly (string | undefined)[]) => [...new Set(values.filter((value) => value !== undefined))].toSorted();
      expect(await store.facets()).toEqual({
        eventKinds: distinct(events.map(({ kind }) => kind)),
        eventCountries: distinct(events.map(({ place }) => place?.country)),
        officialCountries: distinct(officials.map(({ country }) => country)),
        offices: distinct(officials.flatMap(({ tenures }) => tenures.map(({ office }) => office))),
      });
    });

    test("counts are those of the record", async () => {
      expect(await store.counts()).toEqual({ articles: 0, stories: 0, officials: 0, events: 0, languages: [] });
      const texts = generateTexts(WIDE_WORLD, 30);
      await store.texts.ingest(texts.map((parsed) => ({ parsed })));
      const record = resolve(texts.map((parsed) => ({ parsed })));
      const counts = await store.counts();
      expect(counts).toMatchObject({ articles: 30, stories: record.stories.length, officials: record.officials.length, events: record.events.length });
      expect(counts.languages.reduce((sum, { articles }) => sum + articles, 0)).toBe(30);
    });
  });
}

function withoutDay(parsed: ParsedText): ParsedText {
  const { publishedAt: _day, source: _source, ...article } = parsed.article;
  return { ...parsed, text: `${parsed.text} `, article };
}

/** All lines of the store's export. */
export async function exported(store: Store): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of store.exportLines()) lines.push(line);
  return lines;
}

async function readAll<Entry>(list: (page: PageRequest) => Promise<Page<Entry>>): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (let page = await list({ limit: 7 }); ; page = await list({ limit: 7, cursor: page.nextCursor })) {
    entries.push(...page.entries);
    if (page.nextCursor === undefined) return entries;
  }
}
