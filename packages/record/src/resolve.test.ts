import fc from "fast-check";
import { expect, test } from "vitest";
import { exportRecord } from "./export-record.ts";
import { resolve } from "./resolve.ts";
import { arbitraryText } from "./testing/arbitrary-texts.ts";
import { handText, NANNING } from "./testing/parsed-text.ts";

const minister = { office: "deputy-minister", portfolio: "science-technology", country: "VN" } as const;
const roundtable = { kind: "conference", days: ["2031-09-17", "2031-09-17"], place: NANNING, people: [0, 1] } as const;
const people = [
  { names: ["Bui Ho Phuo"], country: "VN", tenures: [minister] },
  { names: ["Ren Hobin"], country: "CN", tenures: [{ office: "chair", country: "CN" }] },
] as const;
const url = "https://paper.example/ban-tron-doi-moi-sang-tao-197250918.htm";

const dutch = handText({ language: "nl", title: "Rondetafel", publishedAt: "2031-09-18", source: { url }, officials: people, events: [roundtable] });
const english = handText({ language: "en", title: "Roundtable", publishedAt: "2031-09-18", source: { url }, officials: people, events: [roundtable] });
const vietnamese = handText({
  language: "vi",
  title: "Bàn tròn",
  publishedAt: "2031-09-19",
  officials: [{ names: ["Bùi Hồ Phươ"], country: "VN", tenures: [minister] }, { names: ["Nhậm Hồ Bân"], country: "CN" }],
  events: [roundtable],
});
const asSources = (...texts: (typeof dutch)[]) => texts.map((parsed) => ({ parsed }));

test("editions are one story, all three tell one event, and a person under two spellings is one official", () => {
  const record = resolve(asSources(dutch, english, vietnamese));
  expect(record.stories.map(({ articles }) => new Set(articles))).toEqual([new Set([dutch.article.id, english.article.id])]);
  expect(record.events.map(({ coverage }) => coverage.length)).toEqual([3]);
  expect(record.events[0]?.participants.map(({ name }) => name).sort()).toEqual(["Bùi Hồ Phươ", "Nhậm Hồ Bân", "Ren Hobin"]);
  expect(record.officials.map(({ name, articles }) => `${name} ${articles.length}`).sort()).toEqual(["Bùi Hồ Phươ 3", "Nhậm Hồ Bân 1", "Ren Hobin 2"]);
});

test("every reference in the record leads to a record", () => {
  const { articles, officials, events } = resolve(asSources(dutch, english, vietnamese));
  const ids = new Set([...officials, ...events].map(({ id }) => id));
  const references = [
    ...articles.flatMap((article) => [...article.officials, ...article.events, ...article.marks.flatMap(({ recordId }) => recordId ?? [])]),
    ...officials.flatMap((official) => official.events),
    ...events.flatMap(({ participants }) => participants.flatMap(({ officialId }) => officialId ?? [])),
  ];
  expect(references.filter((id) => !ids.has(id))).toEqual([]);
  expect(articles.every(({ text, marks }) => marks.every((mark) => text.slice(mark.start, mark.end) === mark.text))).toBe(true);
});

test("one article under two sets of furniture is one article, with the copy that says more", () => {
  const fields = { title: "Rondetafel", officials: people, events: [roundtable] };
  const [plain, dated] = [handText({ ...fields, furniture: "Menu\n" }), handText({ ...fields, publishedAt: "2031-09-18" })];
  const record = resolve(asSources(plain, dated));
  expect(record.articles.map(({ publishedAt }) => publishedAt)).toEqual(["2031-09-18"]);
  expect(resolve(asSources(plain)).officials.map(({ id }) => id)).toEqual(record.officials.map(({ id }) => id));
});

test("a name that fits two people is a question, not a guess", () => {
  const text = (title: string, official: (typeof people)[number] | { names: string[]; country?: string; tenures?: [] }) => handText({ title, officials: [official] });
  const governor = { names: ["Bui Ho Phuo"], country: "VN", tenures: [{ office: "governor", country: "VN" }] } as const;
  const texts = [handText({ title: "A", officials: [people[0]] }), handText({ title: "B", officials: [governor] }), text("C", { names: ["Bui Ho Phuo"], country: "VN" })];
  const record = resolve(texts.map((parsed) => ({ parsed })));
  expect(record.officials).toHaveLength(3);
  expect(record.questions.map(({ officials }) => officials.length)).toEqual([2, 2, 2]);
});

test("the record depends on the set of texts alone: any order, any text twice", { timeout: 60_000 }, () => {
  const sets = fc.array(fc.record({ parsed: arbitraryText, file: fc.constantFrom("a.txt", "b.txt") }), { maxLength: 12 });
  fc.assert(
    fc.property(sets, fc.infiniteStream(fc.nat()), (texts, numbers) => {
      const mixed = [...texts, ...texts.slice(0, 3)].map((text) => ({ text, at: numbers.next().value })).sort((a, b) => a.at - b.at);
      expect([...exportRecord(resolve(mixed.map(({ text }) => text)))]).toEqual([...exportRecord(resolve(texts))]);
    }),
    { numRuns: 300 },
  );
});
