import { DomainError, type ParsedText } from "@concord/domain";
import { exportRecord, resolve } from "@concord/record";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Store } from "./store.ts";
import { exported, type OpenFresh } from "./store.contract.ts";
import { generateTexts } from "./testing/generate-texts.ts";

/** For machines that do much else. */
const TIMEOUT_MS = 60_000;

const WORLD = { people: 20, days: 8, stories: 10 };

/** What every engine must do with the texts it keeps. `open` opens with parser version 1, `reopen` the same store with version 2. */
export function describeTexts(engine: string, open: () => Promise<Awaited<ReturnType<OpenFresh>> & { readonly reopen: () => Promise<Store> }>): void {
  describe(`texts in ${engine}`, { timeout: TIMEOUT_MS }, () => {
    let fresh: Awaited<ReturnType<typeof open>>;
    beforeEach(async () => {
      fresh = await open();
    });
    afterEach(() => fresh.close());

    test("a batch is taken in whole or not at all", async () => {
      const [good, other] = generateTexts(WORLD, 2);
      const broken = { ...other, article: undefined } as never; // what no parser gives
      await fresh.store.texts.ingest(good ? [{ parsed: good }] : []);
      const before = await exported(fresh.store);
      await expect(fresh.store.texts.ingest([...generateTexts(WORLD, 9).map((parsed) => ({ parsed })), { parsed: broken }])).rejects.toThrow(TypeError);
      expect(await exported(fresh.store)).toEqual(before);
      await fresh.store.texts.ingest(generateTexts(WORLD, 9).map((parsed) => ({ parsed })));
      expect((await fresh.store.counts()).articles).toBe(9);
    });

    test("writers of one process take turns, readers see whole batches", async () => {
      const texts = generateTexts(WORLD, 60).map((parsed) => ({ parsed }));
      const other = await fresh.reopen();
      const batches = Array.from({ length: 12 }, (_, batch) => texts.slice(batch * 5, batch * 5 + 5));
      const seen: number[] = [];
      const watch = async () => seen.push((await fresh.store.counts()).articles);
      await Promise.all(batches.map(async (batch, position) => {
        await (position % 2 === 0 ? fresh.store : other).texts.ingest(batch);
        await watch();
      }));
      expect(seen.filter((count) => count % 5 !== 0)).toEqual([]);
      expect(await exported(other)).toEqual([...exportRecord(resolve(texts))]);
      await other.close();
    });

    test("an export is one state, whatever is written meanwhile", async () => {
      const texts = generateTexts(WORLD, 40).map((parsed) => ({ parsed }));
      await fresh.store.texts.ingest(texts.slice(0, 20));
      const lines: string[] = [];
      for await (const line of fresh.store.exportLines()) {
        if (lines.length === 0) await fresh.store.texts.ingest(texts.slice(20));
        lines.push(line);
      }
      expect(lines).toEqual([...exportRecord(resolve(texts.slice(0, 20)))]);
    });

    test("a newer parser makes texts outdated until they are read again", async () => {
      const texts = generateTexts(WORLD, 130);
      await fresh.store.texts.ingest(texts.slice(0, 100).map((parsed) => ({ parsed, file: "a.txt" })));
      expect(await fresh.store.texts.countOutdated()).toBe(0);
      const newer = await fresh.reopen();
      await newer.texts.ingest(texts.slice(100).map((parsed) => ({ parsed, file: "a.txt" })));
      expect(await newer.texts.countOutdated()).toBe(100);
      // The newer parser finds no events, and gives every article another id.
      const improved = new Map(texts.map((parsed) => [parsed.text, { ...parsed, article: { ...parsed.article, id: `f${parsed.article.id.slice(1)}` }, events: [] }]));
      const parse = (text: string) => get(improved, text);
      const steps: number[] = [];
      expect(await newer.texts.reparse(parse, ({ done }) => steps.push(done))).toEqual({ texts: 130, refused: [] });
      expect(steps.at(-1)).toBe(130);
      expect(await newer.texts.countOutdated()).toBe(0);
      expect(await exported(newer)).toEqual([...exportRecord(resolve([...improved.values()].map((parsed) => ({ parsed, file: "a.txt" }))))]);
      expect((await newer.search.find({ text: "bản tin" })).entries.length).toBeGreaterThan(0);
      await newer.close();
    });

    test("a rebuild that fails leaves the old record; a text that is refused leaves the others", async () => {
      const texts = generateTexts(WORLD, 30);
      await fresh.store.texts.ingest(texts.map((parsed) => ({ parsed, file: "a.txt" })));
      const before = await exported(fresh.store);
      const parsedOf = new Map(texts.map((parsed) => [parsed.text, parsed]));
      let read = 0;
      const failing = (text: string) => {
        read += 1;
        if (read > 20) throw new Error("a fault of the parser");
        return get(parsedOf, text);
      };
      await expect(fresh.store.texts.reparse(failing)).rejects.toThrow("a fault of the parser");
      expect(await exported(fresh.store)).toEqual(before);
      const [refused] = texts;
      const picky = (text: string) => {
        if (text === refused?.text) throw new DomainError("unsupported-language", "not this one");
        return get(parsedOf, text);
      };
      const report = await fresh.store.texts.reparse(picky);
      expect(report.refused.map(({ file, error }) => [file, error.code])).toEqual([["a.txt", "unsupported-language"]]);
      expect(await exported(fresh.store)).toEqual([...exportRecord(resolve(texts.slice(1).map((parsed) => ({ parsed, file: "a.txt" }))))]);
    });
  });
}

function get(parsedOf: ReadonlyMap<string, ParsedText>, text: string): ParsedText {
  const parsed = parsedOf.get(text);
  if (!parsed) throw new Error("The store gave a text that was never put in.");
  return parsed;
}
