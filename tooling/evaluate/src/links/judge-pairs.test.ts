import { expect, test } from "vitest";
import { judgePairs } from "./judge-pairs.ts";
import type { LinkNode } from "./link-node.ts";

function node(file: string, group: string, recordId: string | undefined, language = "en"): LinkNode {
  return { corpus: "samples", file, language, label: group, group, recordId };
}

test.for([
  { what: "joined and together", nodes: [node("a", "x", "1"), node("b", "x", "1")], verdicts: ["right"] },
  { what: "together, but in two records", nodes: [node("a", "x", "1"), node("b", "x", "2")], verdicts: ["missing"] },
  { what: "together, but not found", nodes: [node("a", "x", undefined), node("b", "x", undefined)], verdicts: ["missing"] },
  { what: "joined, but two", nodes: [node("a", "x", "1"), node("b", "y", "1")], verdicts: ["extra"] },
  { what: "apart, and two", nodes: [node("a", "x", "1"), node("b", "y", "2")], verdicts: [] },
  { what: "two that were not found are not joined", nodes: [node("a", "x", undefined), node("b", "y", undefined)], verdicts: [] },
  { what: "three of one are three pairs", nodes: [node("a", "x", "1"), node("b", "x", "1"), node("c", "x", "2")], verdicts: ["right", "missing", "missing"] },
  { what: "two of one text joined into one record", nodes: [node("a", "x", "1"), node("a", "y", "1")], verdicts: ["extra"] },
])("$what", ({ nodes, verdicts }) => {
  expect(judgePairs("coverage", nodes).map(({ verdict }) => verdict)).toEqual(verdicts);
});

test("pairs that the gold leaves open are not scored when joined", () => {
  expect(judgePairs("sameOfficial", [node("a", "x", "1"), node("b", "y", "1")], { isOpen: () => true })).toEqual([]);
});

test("a language keeps its pairs with other languages", () => {
  const nodes = [node("a", "x", "1", "nl"), node("b", "x", "1", "en"), node("c", "x", "1", "en")];
  expect(judgePairs("story", nodes, { language: "nl" }).map(({ file }) => file)).toEqual(["a + b", "a + c"]);
});
