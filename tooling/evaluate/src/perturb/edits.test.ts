import { expect, test } from "vitest";
import { addEdit, applyEdits, type EditedText, findAllFolded, mapWords } from "./edits.ts";

function edited(text: string, ...changes: readonly (readonly [string, string])[]): EditedText {
  const result: EditedText = { text, edits: [] };
  for (const [words, next] of changes) addEdit(result, { start: text.indexOf(words), end: text.indexOf(words) + words.length, words: next });
  return result;
}

test.for([
  { what: "words with an edit inside", words: "met in Oslo on", mapped: "met in Bergen on" },
  { what: "words without one", words: "Two ministers", mapped: "Two ministers" },
  { what: "words that a line break parts in the text", words: "on 3 March", mapped: "on 10 March" },
  { what: "an edit that the words cut is taken whole", words: "on 3 M", mapped: "on 10 March" },
  { what: "words that are not in the text", words: "Lima", mapped: "Lima" },
  { what: "nothing", words: "", mapped: "" },
])("$what", ({ words, mapped }) => {
  expect(mapWords(edited("Two ministers met in Oslo on\n3 March.", ["Oslo", "Bergen"], ["3 March", "10 March"]), words)).toBe(mapped);
});

test("the first to claim a place keeps it, and what is put before a word stands before its edit", () => {
  const text = edited("trade minister", ["trade", "health"]);
  expect(addEdit(text, { start: 3, end: 8, words: "x" })).toBe(false);
  expect(addEdit(text, { start: 0, end: 0, words: "deputy " })).toBe(true);
  expect(applyEdits(text)).toBe("deputy health minister");
});

test("a line break inside a name in characters hides nothing", () => {
  const text = "签字仪式上，高文\n丽代表安徽方面签字。";
  const [place] = findAllFolded(text, "高文丽");
  const broken: EditedText = { text, edits: [] };
  addEdit(broken, { ...(place ?? { start: 0, end: 0 }), words: "程华嘉" });
  expect(applyEdits(broken)).toBe("签字仪式上，程华嘉代表安徽方面签字。");
  expect(mapWords(broken, "上，高文丽代表")).toBe("上，程华嘉代表");
});
