import { parseArticle } from "@concord/ingest";
import { expect, test } from "vitest";
import { assembleArticle } from "./assemble-article.ts";

const TEXT = `Minister sprechen in Hue über Schulen

3. März 2026

Am 2. März 2026 fand in Hue ein Arbeitstreffen zwischen dem chinesischen Minister für Bildung, Nguyen Duc Thang, und dem chinesischen Minister für Bildung, Wang Jianlin, statt.
`;

const lookup = { official: () => undefined, event: () => undefined };

test("an article keeps where its text contradicts itself, with the words", () => {
  const parsed = parseArticle(TEXT);
  const { conflicts, id } = assembleArticle({ parsed }, undefined, lookup);
  expect(conflicts.map(({ subject, field, shown }) => ({ subject, field, shown }))).toEqual([{ subject: "Nguyen Duc Thang", field: "country", shown: "VN" }]);
  for (const { articleId, start, end, text } of conflicts.flatMap(({ values }) => values.flatMap(({ evidence }) => evidence))) {
    expect(articleId).toBe(id);
    expect(parsed.text.slice(start, end)).toBe(text);
  }
});

test("a text that agrees with itself has none", () => {
  const parsed = parseArticle(TEXT.replace("dem chinesischen Minister für Bildung, Nguyen", "dem vietnamesischen Minister für Bildung, Nguyen"));
  expect(assembleArticle({ parsed }, undefined, lookup).conflicts).toEqual([]);
});
