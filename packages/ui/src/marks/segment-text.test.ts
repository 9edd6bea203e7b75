import { expect, test } from "vitest";
import { segmentText } from "./segment-text.ts";

const text = "Minister Kim Anh in Hanoi";

test.for([
  { name: "a text without marks is one run", marks: [], runs: ["Minister Kim Anh in Hanoi"] },
  {
    name: "marks side by side",
    marks: [
      [9, 16],
      [20, 25],
    ],
    runs: ["Minister ", "Kim Anh*", " in ", "Hanoi*"],
  },
  {
    name: "a mark inside another: the narrow one comes first",
    marks: [
      [0, 16],
      [9, 16],
    ],
    runs: ["Minister *", "Kim Anh**", " in Hanoi"],
  },
  {
    name: "marks that overlap",
    marks: [
      [0, 12],
      [9, 16],
    ],
    runs: ["Minister *", "Kim**", " Anh*", " in Hanoi"],
  },
  {
    name: "two marks over the same words",
    marks: [
      [20, 25],
      [20, 25],
    ],
    runs: ["Minister Kim Anh in ", "Hanoi**"],
  },
  // Must not cut: an empty mark, a mark outside.
  { name: "an empty mark", marks: [[9, 9]], runs: ["Minister Kim Anh in Hanoi"] },
  { name: "a mark behind the text", marks: [[25, 30]], runs: ["Minister Kim Anh in Hanoi"] },
])("$name", ({ marks, runs }) => {
  const segments = segmentText(
    text,
    { start: 0, end: text.length },
    marks.map(([start = 0, end = 0]) => ({ start, end })),
  );
  expect(segments.map((segment) => segment.text + "*".repeat(segment.marks.length))).toEqual(runs);
  expect(segments.map((segment) => segment.text).join("")).toBe(text);
});

test("a mark that reaches over the edges of a block is cut there", () => {
  const segments = segmentText(text, { start: 9, end: 19 }, [
    { start: 0, end: 12 },
    { start: 17, end: 25 },
  ]);
  expect(segments.map((segment) => segment.text + "*".repeat(segment.marks.length))).toEqual(["Kim*", " Anh ", "in*"]);
});

test("the narrowest mark comes first", () => {
  const [, inner] = segmentText(text, { start: 0, end: 16 }, [
    { start: 0, end: 16, kind: "event" },
    { start: 9, end: 16, kind: "official" },
  ]);
  expect(inner?.marks.map((mark) => mark.kind)).toEqual(["official", "event"]);
});
