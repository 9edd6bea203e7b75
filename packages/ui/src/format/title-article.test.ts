import { expect, test } from "vitest";
import { titleArticle } from "./title-article.ts";

const paragraph = { kind: "paragraph" as const, start: 0, end: 9, text: "Am 3. Mai\neröffnete" };

test.for([
  { article: { title: "Ein Hafen wird grün", standfirst: "Am 3. Mai", blocks: [] }, title: "Ein Hafen wird grün" },
  { article: { standfirst: "Am 3. Mai eröffnete", blocks: [] }, title: "Am 3. Mai eröffnete" },
  { article: { blocks: [{ kind: "figure" as const, start: 0, end: 1 }, paragraph] }, title: "Am 3. Mai eröffnete" },
  { article: { standfirst: "wort ".repeat(20), blocks: [] }, title: `${"wort ".repeat(14).trim()} …` },
  // Must not invent a headline: a text without words has none.
  { article: { blocks: [] }, title: undefined },
])("$title", ({ article, title }) => {
  expect(titleArticle(article)).toBe(title);
});
