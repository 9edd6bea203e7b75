import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Store } from "./store.ts";
import type { OpenFresh } from "./store.contract.ts";
import { generateTexts } from "./testing/generate-texts.ts";
import { handText } from "./testing/hand-text.ts";

/** For machines that do much else. */
const TIMEOUT_MS = 60_000;

/** Invented texts in six languages. */
const TEXTS = [
  handText({
    language: "vi",
    title: "Thứ trưởng Đỗ Hoà Bình tiếp đoàn doanh nghiệp",
    standfirst: "Ngày 3/5, tại Hà Nội, hai bên bàn về đổi mới sáng tạo.",
    body: "Ông Đỗ Hoà Bình cho biết Việt Nam coi trọng chuyển đổi số và trí tuệ nhân tạo.",
    publishedAt: "2031-05-04",
    officials: [{ name: "Đỗ Hoà Bình", country: "VN", office: "deputy-minister" }],
    events: [{ trigger: "cho biết", day: "2031-05-03", name: "Diễn đàn Sao La" }],
  }),
  handText({ language: "en", title: "Ministers open the Saola Forum", body: "The forum was opened by Jane Placeholder in Utrecht. Nobody spoke of bridges.", publishedAt: "2031-05-05", officials: [{ name: "Jane Placeholder", country: "NL" }] }),
  handText({ language: "fr", title: "Le ministre à Besançon", body: "L'œuvre commune : une coopération renforcée, dit-il, « sans arrière-pensée ».", publishedAt: "2031-05-06" }),
  handText({ language: "de", title: "Große Straßenbrücke eröffnet", body: "Der Minister sprach über Künstliche Intelligenz und über Brücken.", publishedAt: "2031-05-07" }),
  handText({ language: "nl", title: "Één brug, twee oevers", body: "De minister opende de brug; coöperatie is het doel.", publishedAt: "2031-05-08" }),
  handText({ language: "zh", title: "科学技术合作论坛开幕", body: "论坛在海边举行，讨论人工智能与数字化转型。", publishedAt: "2031-05-09" }),
];

/** What a search must find and must not find, on every engine. */
export function describeSearch(engine: string, open: OpenFresh): void {
  describe(`search in ${engine}`, { timeout: TIMEOUT_MS }, () => {
    let fresh: Awaited<ReturnType<OpenFresh>>;
    let store: Store;
    beforeAll(async () => {
      fresh = await open();
      ({ store } = fresh);
      await store.texts.ingest(TEXTS.map((parsed) => ({ parsed })));
    });
    afterAll(() => fresh.close());

    test.for([
      { text: "Đỗ Hoà Bình", found: ["official", "vi", "event"] },
      { text: "do hoa binh", found: ["official", "vi", "event"] },
      { text: "DO HOA BINH", found: ["official", "vi", "event"] },
      { text: "chuyen doi so", found: ["vi"] },
      { text: '"chuyển đổi số"', found: ["vi"] },
      { text: "saola forum", found: ["en"] },
      { text: "Diễn đàn Sao La", found: ["event"] },
      { text: "besancon oeuvre", found: ["fr"] },
      { text: "arrière-pensée", found: ["fr"] },
      { text: "grosse strassenbrucke", found: ["de"] },
      { text: "künstliche Intelligenz", found: ["de"] },
      { text: "een brug", found: ["nl"] },
      { text: "cooperatie", found: ["nl"] },
      { text: "科学技术", found: ["zh"] },
      { text: "技术合作", found: ["zh"] },
      { text: "人工智能", found: ["zh"] },
      { text: "坛", found: ["zh"] },
      { text: "幕", found: ["zh"] },
      { text: "论坛 数字化", found: ["zh"] },
      { text: "科學技術", found: ["zh"] },
      { text: "論壇 數字化", found: ["zh"] },
      // Must not match: part of a word, another order in quotes, characters that are apart, words of two texts, words of the query language.
      { text: "brück", found: [] },
      { text: '"doi chuyen so"', found: [] },
      { text: "科技", found: [] },
      { text: "saola brücken", found: [] },
      { text: "forum OR brug", found: [] },
      { text: "head : forum", found: [] },
      { text: "facets typearticle", found: [] },
      { text: "", found: [] },
      { text: '"', found: [] },
      { text: "* ^ ( ) { } : - +", found: [] },
    ])("$text", async ({ text, found }) => {
      const { entries } = await store.search.find({ text });
      expect(entries.map(({ type, language }) => language ?? type)).toEqual(found);
    });

    test("marks are the matching words", async () => {
      const { entries } = await store.search.find({ text: "hoa binh chuyen doi" });
      const [hit] = entries;
      const words = (excerpt: { text: string; marks: { start: number; end: number }[] } | undefined) => excerpt?.marks.map(({ start, end }) => excerpt.text.slice(start, end));
      expect(words(hit?.title)).toEqual(["Hoà", "Bình"]);
      expect(words(hit?.excerpt)).toEqual(["Hoà", "Bình", "chuyển", "đổi"]);
    });

    test("type and language narrow it", async () => {
      expect((await store.search.find({ text: "do hoa binh", type: "official" })).entries.map(({ type }) => type)).toEqual(["official"]);
      expect((await store.search.find({ text: "minister", language: "nl" })).entries.map(({ language }) => language)).toEqual(["nl"]);
      expect((await store.search.find({ text: "minister", language: "xx" })).entries).toEqual([]);
    });

    test("pages of a search are whole and without repeats, titles first", async () => {
      const texts = generateTexts({ people: 30, days: 10, stories: 10 }, 40);
      await store.texts.ingest(texts.map((parsed) => ({ parsed })));
      const all = await store.search.find({ text: "nguyen" }, { limit: 200 });
      const ids: string[] = [];
      for (let cursor: string | undefined, isFirst = true; isFirst || cursor !== undefined; isFirst = false) {
        const page = await store.search.find({ text: "nguyen" }, { limit: 3, cursor });
        ids.push(...page.entries.map(({ id, type }) => type + id));
        cursor = page.nextCursor;
      }
      expect(ids).toEqual(all.entries.map(({ id, type }) => type + id));
      expect(new Set(ids).size).toBe(ids.length);
      expect(all.entries[0]?.type).toBe("official");
      await expect(store.search.find({ text: "nguyen" }, { cursor: "x" })).rejects.toMatchObject({ code: "invalid-cursor" });
    });
  });
}
