import { expect, test } from "vitest";
import { alignParagraphs } from "./align-paragraphs.ts";
import type { AnchoredParagraph } from "./anchor.ts";

/** "T number:3 name:0 100": title, text (default) or caption (C), keys, length. */
function paragraph(words: string): AnchoredParagraph {
  const parts = words.split(" ");
  const kind = parts[0] === "T" ? "title" : parts[0] === "C" ? "caption" : "text";
  return { kind, keys: new Set(parts.filter((part) => part.includes(":"))), length: Number(parts.findLast((part) => /^\d+$/u.test(part)) ?? 100) };
}

test.for<{ why: string; relation?: "editions" | "tellings"; a: string[]; b: string[]; rows: string }>([
  { why: "one by one, by place alone", a: ["T", "100", "150", "80"], b: ["T", "110", "140", "90"], rows: "0-0 1-1 2-2 3-3" },
  { why: "a paragraph left out", a: ["T", "number:260", "name:0 date:x", "number:9 name:1"], b: ["T", "number:260", "number:9 name:1"], rows: "0-0 1-1 2- 3-2" },
  { why: "a paragraph added at the end", a: ["number:5", "name:0"], b: ["number:5", "name:0", "name:1 number:7"], rows: "0-0 1-1 -2" },
  { why: "one cut in two", a: ["number:5 name:0 number:8 name:1 200", "name:2"], b: ["number:5 name:0 100", "number:8 name:1 100", "name:2"], rows: "0-01 1-2" },
  { why: "two drawn together", a: ["number:5 name:0 100", "number:8 name:1 100", "name:2"], b: ["number:5 name:0 number:8 name:1 200", "name:2"], rows: "01-0 2-1" },
  { why: "a caption stays with a caption", a: ["100", "C 30", "100"], b: ["100", "C 30", "100"], rows: "0-0 1-1 2-2" },
  { why: "tellings meet where they share something", relation: "tellings", a: ["name:3", "number:260 name:0"], b: ["number:260 name:0", "name:4"], rows: "0- 1-0 -1" },
  // Must not meet: tellings that share nothing, a caption and a paragraph, nothing at all.
  { why: "tellings without anything in common", relation: "tellings", a: ["name:1", "name:2"], b: ["name:3"], rows: "-0 0- 1-" },
  { why: "a caption is no paragraph", a: ["C 100"], b: ["100"], rows: "-0 0-" },
  { why: "an empty text", a: [], b: ["100", "50"], rows: "-0 -1" },
])("$why", ({ relation = "editions", a, b, rows }) => {
  const found = alignParagraphs(a.map(paragraph), b.map(paragraph), relation);
  expect(found.map((row) => `${row.a.join("")}-${row.b.join("")}`).join(" ")).toBe(rows);
});

test("every paragraph stands in one row, in order, in texts of any length", { timeout: 20_000 }, () => {
  const long = Array.from({ length: 700 }, (_, position) => paragraph(`number:${position + 100} ${50 + ((position * 37) % 200)}`));
  const short = long.filter((_, position) => position % 50 !== 7);
  const rows = alignParagraphs(long, short, "editions");
  expect(rows.flatMap(({ a }) => a)).toEqual(long.map((_, position) => position));
  expect(rows.flatMap(({ b }) => b)).toEqual(short.map((_, position) => position));
  expect(rows.filter(({ b }) => b.length === 0)).toHaveLength(14);
});
