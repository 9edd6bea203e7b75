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
  const variants = new Set(seeds.map((seed) => varyLines(text, goldOf({ layout, source: text }), randomFor(seed))));
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
  expect(seeds.every((seed) => varyLines(text, goldOf({ layout: "bare", source: text }), randomFor(seed)).includes(SENTENCE))).toBe(true);
});

test("what was wrapped is wrapped anew where other words made lines longer", () => {
  const source = "Title\n1 May 2025\n\nThe two ministers, Bo Dale and Ann Ray,\nspoke about vaccines.\n\nThey met at noon, and shook\nhands. Then they spoke about\nvaccines, cold chains, nurses,\nhospitals and the price of\nmedicine in all the villages, and about the next hundred nurses that the school\nwill train.";
  const text = source.replace("Bo Dale", "Bartholomew Winterslow-Quillfeather").replace("Ann Ray", "Henrietta Merriweather-Hollingworth");
  for (const seed of seeds) {
    const lines = varyLines(text, goldOf({ layout: "plain", source }), randomFor(seed)).replaceAll("\r\n", "\n");
    const isWrapped = lines.split("\n").every((line) => line.length <= 72);
    expect(isWrapped || lines.includes("medicine in all the villages, and about the next hundred nurses that the school will train.")).toBe(true);
    expect(lines).toContain("Title\n1 May 2025\n");
  }
});

test("filled lines of characters are filled anew where another name made one longer", () => {
  const fill = "省委书记在宾馆会见了率团来访的部长一行并对客人来访表示欢迎双方还就农业";
  const source = `题目\n2025年6月1日\n\n${fill}\n${fill}\n参加会见。\n\n${fill}\n${fill}\n参加会见。`;
  const text = source.replace("部长一行", "部长阿利斯泰尔一行");
  for (const seed of seeds) {
    const lines = varyLines(text, goldOf({ layout: "plain", language: "zh", source }), randomFor(seed)).replaceAll("\r\n", "\n");
    expect(lines.split("\n").every((line) => line.length <= fill.length)).toBe(true);
    expect(lines.replaceAll("\n", "")).toBe(text.replaceAll("\n", ""));
    expect(lines).toContain("题目\n2025年6月1日\n\n");
  }
});
