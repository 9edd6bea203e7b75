import { expect, test } from "vitest";
import { foldSpace } from "../compare/fold-space.ts";
import { goldOf } from "../testing/gold-of.ts";
import { randomFor } from "./random.ts";
import { varyLines } from "./vary-lines.ts";

const SENTENCE = "The two ministers spoke about vaccines, cold chains and the exchange of nurses between both countries.";
const seeds = Array.from({ length: 30 }, (_, seed) => String(seed));

test.for([
  { what: "a plain text", text: `Title\n\n${SENTENCE}\n\n${SENTENCE}`, layout: "plain" as const },
  { what: "a feed", text: `Title\n${SENTENCE}\n${SENTENCE}`, layout: "feed" as const },
])("$what keeps its words and its paragraphs, whatever its lines", ({ text, layout }) => {
  const variants = new Set(seeds.map((seed) => varyLines(text, goldOf({ layout }), randomFor(seed))));
  expect(variants.size).toBeGreaterThan(2);
  for (const variant of variants) {
    expect(foldSpace(variant)).toBe(foldSpace(text));
    const lines = variant.replaceAll("\r\n", "\n");
    // Either blank lines or unbroken lines part the paragraphs.
    expect(/\n\s*\n/u.test(lines) || lines.split("\n").length === 3).toBe(true);
  }
});

test("a list with long lines is not wrapped", () => {
  const text = `Title\n\n${SENTENCE}\n${SENTENCE}\n\n${SENTENCE}`;
  expect(seeds.every((seed) => varyLines(text, goldOf({ layout: "bare" }), randomFor(seed)).includes(SENTENCE))).toBe(true);
});
