import { expect, test } from "vitest";
import { cutExcerpt } from "./cut-excerpt.ts";

const TEXT = "The ministers met in Nanning";

test.for([
  { maxLength: 20, marks: [{ start: 4, end: 13 }], cut: { text: "The ministers met in", marks: [{ start: 4, end: 13 }], isCutAfter: true } },
  // A mark behind the cut goes; a text that fits stays as it is.
  { maxLength: 20, marks: [{ start: 21, end: 28 }], cut: { text: "The ministers met in", marks: [], isCutAfter: true } },
  { maxLength: 28, marks: [{ start: 21, end: 28 }], cut: { text: TEXT, marks: [{ start: 21, end: 28 }] } },
])("$maxLength of it, marked $marks", ({ maxLength, marks, cut }) => {
  expect(cutExcerpt({ text: TEXT, marks }, maxLength)).toEqual(cut);
});
