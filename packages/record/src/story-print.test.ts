import { readFileSync } from "node:fs";
import { parseArticle } from "@concord/ingest";
import { sampleLinks, sampleTexts } from "@concord/samples";
import { expect, test } from "vitest";
import { connectByKeys } from "./connect-by-keys.ts";
import { partitionStories } from "./partition-stories.ts";
import { comparePrints } from "./compare-prints.ts";
import { printKeys, type StoryPrint } from "./story-print.ts";
import { storyKeys, storyTraces, traceArticle } from "./story-traces.ts";

/** Every sample as if its page had lost address, source and photo lines. */
const bare = sampleTexts().map(({ file, path }) => {
  const { id, publishedAt, print } = traceArticle(parseArticle(readFileSync(path, "utf8")));
  return { file, article: { id, ...(publishedAt !== undefined && { publishedAt }), ...(print && { print }) } };
});

test("editions without any trace of their original are found, and independent reports of one event stay apart", () => {
  const fileOf = new Map(bare.map(({ file, article }) => [article.id, file]));
  const found = (articles: typeof bare) =>
    connectByKeys(articles.map(({ article }) => storyTraces(article)), storyKeys)
      .flatMap(partitionStories)
      .map((story) => story.map(({ articleId }) => fileOf.get(articleId) ?? "").sort().join(" "))
      .filter((files) => files.includes(" "))
      .sort();
  const expected = sampleLinks().editionsOfOneStory.map((files) => files.toSorted().join(" ")).sort();
  expect(found(bare)).toEqual(expected);
  expect(found(bare.toReversed())).toEqual(expected);
});

const print: StoryPrint = {
  day: "2031-03-14",
  people: [["a"], ["b"], ["c"]],
  paragraphs: [
    { numbers: [14, 2031], people: [0, 1], hasQuote: false, length: 220 },
    { numbers: [260], people: [0], hasQuote: true, length: 180 },
    { numbers: [48, 75], people: [1], hasQuote: false, length: 240 },
    { numbers: [], people: [2], hasQuote: true, length: 120 },
    { numbers: [90], people: [], hasQuote: false, length: 160 },
  ],
};
const change = (position: number, fields: Partial<StoryPrint["paragraphs"][number]>): StoryPrint => ({ ...print, paragraphs: print.paragraphs.map((paragraph, at) => (at === position ? { ...paragraph, ...fields } : paragraph)) });

const transcript: StoryPrint = { ...print, isTranscript: true };

test.for<{ why: string; one?: StoryPrint; other: StoryPrint; isOne: boolean }>([
  { why: "itself", other: print, isOne: true },
  { why: "one number changed", other: change(1, { numbers: [250] }), isOne: true },
  { why: "a paragraph left out", other: { ...print, paragraphs: print.paragraphs.slice(0, 4) }, isOne: true },
  { why: "one name left out", other: change(3, { people: [] }), isOne: true },
  { why: "two numbers changed, and a paragraph without any left out", other: { ...change(2, { numbers: [84, 57] }), paragraphs: change(2, { numbers: [84, 57] }).paragraphs.slice(0, 5).filter((_, at) => at !== 4) }, isOne: true },
  // Must not join: other proportions, other order, other people, too little in common.
  { why: "other proportions", other: { ...print, paragraphs: print.paragraphs.map((paragraph, at) => ({ ...paragraph, length: [90, 300, 110, 260, 80][at] ?? 0 })) }, isOne: false },
  { why: "the same in another order", other: { ...print, paragraphs: print.paragraphs.toReversed() }, isOne: false },
  { why: "a number and a person in other paragraphs", other: change(0, { numbers: [14, 48, 2031], people: [0, 2] }), isOne: false },
  { why: "somebody's words left out, sentences merged and numbers gone", other: { ...print, paragraphs: print.paragraphs.map((paragraph) => ({ ...paragraph, numbers: paragraph.numbers.slice(1), hasQuote: false })) }, isOne: false },
  { why: "turn by turn, of what somebody else wrote down too", one: transcript, other: transcript, isOne: false },
  { why: "other people", other: { ...print, people: [["x"], ["y"], ["z"]] }, isOne: false },
  { why: "only the date in common", other: { ...print, people: [["a"]], paragraphs: print.paragraphs.map(({ length }, at) => ({ numbers: at === 0 ? [14, 2031] : [], people: [], hasQuote: false, length })) }, isOne: false },
])("$why", ({ one = print, other, isOne }) => {
  expect(comparePrints(one, other).verdict === "same").toBe(isOne);
  expect(comparePrints(other, one).verdict === "same").toBe(isOne);
});

test.for([
  { other: "2031-03-28", isNear: true },
  { other: "2031-03-01", isNear: true },
  // Must not meet: the same numbers and names a month on.
  { other: "2031-04-14", isNear: false },
])("keys on 2031-03-14 and on $other", ({ other, isNear }) => {
  const keys = new Set(printKeys(print));
  expect(printKeys({ ...print, day: other }).some((key) => keys.has(key))).toBe(isNear);
});

test("keys are few, and editions share one", () => {
  expect(printKeys(print)).toEqual(expect.arrayContaining(printKeys(change(4, { length: 1 }))));
  expect(printKeys(print).length).toBeLessThanOrEqual(24);
});
