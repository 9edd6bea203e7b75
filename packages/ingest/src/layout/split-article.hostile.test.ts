import fc from "fast-check";
import { expect, test } from "vitest";
import { splitArticle } from "./split-article.ts";

/** Processor time, which other programs on the machine do not lengthen. */
function millisecondsFor(text: string): number {
  const start = process.cpuUsage();
  splitArticle(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

test.for([
  { name: "one line of letters", unit: "a" },
  { name: "line ends alone", unit: "\n" },
  { name: "one letter a line", unit: "a\n" },
  { name: "brackets", unit: "((((" },
  { name: "bracketed photo credits", unit: "(Photo: " },
  { name: "words and commas", unit: "word, " },
  { name: "bars", unit: "w | " },
  { name: "dates on one line", unit: "18/09/2025 " },
  { name: "a date a line", unit: "18/09/2025\n" },
  { name: "hard-wrapped text without an end", unit: "words of a hard-wrapped paragraph that goes on and on for ever and\n" },
  { name: "bylines", unit: "By Ada Marlowe\nFerry line agreed\n" },
  { name: "photo lines", unit: "Ferry - Photo 1\n" },
  { name: "boxes", unit: "Same tag\n\nSame category\n\n" },
  { name: "numbered photos glued to captions", unit: "Ferry - Photo 1The ministers\n" },
  { name: "glued headlines", unit: "Minister opens a lineThe minister the " },
  { name: "captions twice", unit: "The ministers on the quay. © Delta\n" },
  { name: "bars of tables", unit: "|\nThe ministers on the quay\n" },
  { name: "times counted back", unit: "2 hours ago\n" },
  { name: "quotation marks", unit: "“a” \"b\" " },
  { name: "uneven lines", unit: "words of a paragraph that was wrapped by the width of letters and\ngoes on in words that are far fewer than above and\n" },
  { name: "right-to-left overrides", unit: "\u202e\u2066x\n" },
  { name: "lone surrogates", unit: "\ud800" },
  { name: "a half-printed doubled publisher", unit: "ab ab " },
])("time grows with length: $name", { timeout: 60_000, retry: 3 }, ({ unit }) => {
  const text = unit.repeat(Math.ceil(500_000 / unit.length));
  // The least of alternating runs, so that a collection of garbage is not taken for growth.
  const runs = [0, 1].map(() => ({ once: millisecondsFor(text), twice: millisecondsFor(text + text) }));
  const once = Math.min(...runs.map((run) => run.once));
  const twice = Math.min(...runs.map((run) => run.twice));
  expect(twice).toBeLessThan(once * 2.5 + 20);
});

test("any text has parts whose offsets hold", () => {
  const line = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("By Ada Marlowe", "18/09/2025", "A - Photo 1.", "Source: x", "Same tag", "Comment (0)", " date 2025-09-18 T", "x.jpg", "a,b,c,d,", "PV"));
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom("\n", "\r\n", "\n\n", "\r"), (lines, end) => {
      const text = lines.join(end);
      const parts = splitArticle(text);
      for (const block of parts.blocks) {
        const slice = text.slice(block.start, block.end);
        expect(slice).toBe(slice.trim());
        expect(block.kind === "figure" ? slice : block.text).toBe(slice);
      }
      for (const { start, end: stop } of parts.furniture) expect(stop).toBeGreaterThan(start);
      expect(parts.furniture.map(({ start }) => start)).toEqual(parts.furniture.map(({ start }) => start).toSorted((a, b) => a - b));
    }),
    { numRuns: 300 },
  );
});
