import { expect, test } from "vitest";
import { exportLine, exportRecord } from "./export-record.ts";
import { resolve } from "./resolve.ts";
import { handText } from "./testing/parsed-text.ts";

test("a line names its type first and its fields in order, at every depth", () => {
  expect(exportLine("story", { slug: "s", articles: ["b", "a"], original: { url: "u", articleId: "a" }, id: "1" })).toBe(
    '{"type":"story","articles":["b","a"],"id":"1","original":{"articleId":"a","url":"u"},"slug":"s"}',
  );
});

test("types come in one order", () => {
  const parsed = handText({ source: { url: "https://paper.example/1234567.htm" }, officials: [{ names: ["Lo Van Ha"] }], events: [{ people: [0] }] });
  const lines = [...exportRecord(resolve([{ parsed, file: "a.txt" }]))].map((line) => JSON.parse(line));
  expect(lines.map(({ type }) => type)).toEqual(["article", "story", "official", "event"]);
  expect(lines[0]).toMatchObject({ file: "a.txt" });
  expect(lines[3]).toMatchObject({ coverage: [parsed.article.id], participants: [{ name: "Lo Van Ha" }] });
});
