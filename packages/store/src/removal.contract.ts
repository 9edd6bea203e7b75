import type { ParsedText } from "@concord/domain";
import { exportRecord, resolve } from "@concord/record";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { IncomingText } from "./contract/text-store.ts";
import type { Store } from "./store.ts";
import { exported, type OpenFresh } from "./store.contract.ts";
import { generateTexts, randomNumbers } from "./testing/generate-texts.ts";

/** For machines that do much else. */
const TIMEOUT_MS = 60_000;
const WORLD = { people: 12, days: 5, stories: 6 };

/** What every engine must do when texts are taken out. */
export function describeRemoval(engine: string, open: OpenFresh): void {
  describe(`removal in ${engine}`, { timeout: TIMEOUT_MS }, () => {
    let fresh: Awaited<ReturnType<OpenFresh>>;
    let store: Store;
    beforeEach(async () => {
      fresh = await open();
      ({ store } = fresh);
    });
    afterEach(() => fresh.close());

    test.for([1, 2, 3, 4])("leaves the record as if the texts had never come (%i)", async (seed) => {
      const random = randomNumbers(seed);
      const texts = generateTexts(WORLD, 150)
        .filter(() => random(3) === 0)
        .map((parsed, position): IncomingText => ({ parsed, file: `texts/${position}.txt` }));
      const poorer = texts.slice(0, 8).map(({ parsed }, position): IncomingText => ({ parsed: withFurniture(parsed), file: `poorer/${position}.txt` }));
      const all = [...texts, ...poorer];
      const parse = toParser(all);
      await store.texts.ingest(all);
      const gone = all.filter(() => random(3) === 0);
      const rest = all.filter((text) => !gone.includes(text));
      for (let start = 0; start < gone.length; ) {
        const size = 1 + random(6);
        const outcomes = await store.texts.remove(gone.slice(start, start + size).flatMap(({ file }) => file ?? []), parse);
        expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(["removed"]));
        start += size;
      }
      expect(await exported(store)).toEqual([...exportRecord(resolve(rest))]);
      expect((await store.counts()).articles).toBe(new Set(rest.map(({ parsed }) => parsed.article.id)).size);
      const shown = await store.search.find({ text: "meeting", type: "article" }, { limit: 200 });
      const left = new Set(rest.map(({ parsed }) => parsed.article.id));
      expect(shown.entries.filter(({ id }) => !left.has(id))).toEqual([]);
      await store.texts.ingest(gone);
      expect(await exported(store)).toEqual([...exportRecord(resolve(all))]);
    });

    test("of all texts leaves nothing", async () => {
      const texts = generateTexts(WORLD, 12).map((parsed, position): IncomingText => ({ parsed, file: `${position}.txt` }));
      await store.texts.ingest(texts);
      await store.texts.remove(texts.flatMap(({ file }) => file ?? []), toParser(texts));
      expect(await exported(store)).toEqual([]);
      expect(await store.counts()).toEqual({ articles: 0, stories: 0, officials: 0, events: 0, languages: [] });
      expect(await store.texts.countOutdated()).toBe(0);
    });

    test("by id takes out every copy, twice is once, and an unknown key changes nothing", async () => {
      const [first, second] = generateTexts(WORLD, 2);
      const texts = [first, second].flatMap((parsed, position): IncomingText[] => (parsed ? [{ parsed, file: `${position}.txt` }] : []));
      const copies = [...texts, ...texts.slice(0, 1).map(({ parsed }): IncomingText => ({ parsed: withFurniture(parsed), file: "copy.txt" }))];
      await store.texts.ingest(copies);
      const id = first?.article.id ?? "";
      const remove = (key: string) => store.texts.remove([key], toParser(copies));
      expect(await remove("absent.txt")).toEqual([{ key: "absent.txt", outcome: "unknown", texts: 0, articleIds: [] }]);
      expect(await remove(id)).toEqual([{ key: id, outcome: "removed", texts: 2, articleIds: [id] }]);
      expect((await remove(id)).map(({ outcome }) => outcome)).toEqual(["unknown"]);
      expect(await exported(store)).toEqual([...exportRecord(resolve(copies.slice(1, 2)))]);
    });
  });
}

/** A copy of the same article under a menu, whose record is the same but for the words around it. */
function withFurniture(parsed: ParsedText): ParsedText {
  const { publishedAt: _, ...article } = parsed.article;
  return { ...parsed, text: `${parsed.text}\nMenu`, article };
}

function toParser(texts: readonly IncomingText[]): (text: string) => ParsedText {
  const byText = new Map(texts.map(({ parsed }) => [parsed.text, parsed]));
  return (text) => {
    const parsed = byText.get(text);
    if (!parsed) throw new Error("A text that never came was read.");
    return parsed;
  };
}
