import { expect, test } from "vitest";
import { connectByKeys } from "./connect-by-keys.ts";
import { partitionStories } from "./partition-stories.ts";
import { storyKeys, storyTraces, type TracedArticle } from "./story-traces.ts";

const url = "https://paper.example/ban-tron-doi-moi-sang-tao-197250918.htm";
const title = "Bàn tròn đổi mới sáng tạo";

test.for<{ why: string; articles: Partial<TracedArticle>[]; stories: number[] }>([
  { why: "one source address", articles: [{ source: { url } }, { source: { url: "http://www.paper.example/ban-tron-doi-moi-sang-tao-197250918.htm?utm_source=x#top" } }], stories: [2] },
  { why: "the address spells the original title", articles: [{ source: { url } }, { originalTitle: title }], stories: [2] },
  { why: "the original itself", articles: [{ source: { url } }, { title }], stories: [2] },
  { why: "the original's own address", articles: [{ source: { url } }, { url }], stories: [2] },
  { why: "a chain of traces", articles: [{ source: { url } }, { originalTitle: title, source: { url: "https://other.example/7777777" } }, { source: { url: "https://other.example/7777777" } }], stories: [3] },
  // Must not join: one headline twice, a site's front page or section, short titles, a standing headline in another month.
  { why: "one headline of two texts", articles: [{ title }, { title }], stories: [1, 1] },
  { why: "front pages", articles: [{ source: { url: "https://paper.example/" } }, { source: { url: "https://paper.example" } }], stories: [1, 1] },
  { why: "sections", articles: [{ source: { url: "https://paper.example/tin-tuc" } }, { source: { url: "https://paper.example/tin-tuc" } }], stories: [1, 1] },
  { why: "short titles", articles: [{ originalTitle: "Họp báo" }, { originalTitle: "Họp báo" }], stories: [1, 1] },
  { why: "a standing headline", articles: [{ originalTitle: title, publishedAt: "2031-01-05" }, { originalTitle: title, publishedAt: "2031-02-05" }], stories: [1, 1] },
  { why: "no trace", articles: [{ title: "One" }, { title: "Two" }], stories: [1, 1] },
])("$why", ({ articles, stories }) => {
  const traces = articles.map((article, position) => storyTraces({ id: `a${position}`, ...article }));
  const found = connectByKeys(traces, storyKeys).flatMap(partitionStories);
  expect(found.map((story) => story.length)).toEqual(stories);
});
