import { expect, test } from "vitest";
import { numberMarks } from "./number-marks.ts";

test.for([
  {
    name: "reading order",
    marks: [
      ["place", 9, 12],
      ["official", 0, 4],
    ],
    numbered: ["1 official", "2 place"],
  },
  {
    name: "one mark for words that show a kind twice",
    marks: [
      ["event", 0, 4],
      ["event", 0, 4],
    ],
    numbered: ["1 event"],
  },
  // Must not be dropped: another kind, or other words.
  {
    name: "two kinds over the same words",
    marks: [
      ["event", 0, 4],
      ["date", 0, 4],
    ],
    numbered: ["1 event", "2 date"],
  },
  {
    name: "overlapping words",
    marks: [
      ["event", 0, 4],
      ["event", 0, 5],
    ],
    numbered: ["1 event", "2 event"],
  },
] as const)("$name", ({ marks, numbered }) => {
  expect(numberMarks(marks.map(([kind, start, end]) => ({ kind, start, end }))).map((mark) => `${mark.number} ${mark.kind}`)).toEqual(numbered);
});
