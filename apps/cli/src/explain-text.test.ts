import { expect, test } from "vitest";
import { explainText } from "./explain-text.ts";

const TEXT = "A title\n\nMs Quill met Mr Ink.\n";

test.for([
  { notes: [], lines: ["A title", "Ms Quill met Mr Ink."] },
  { notes: [{ start: 0, end: 7, fact: "title", detail: "" }], lines: ["A title", '    0–7         title       "A title"', "Ms Quill met Mr Ink."] },
  {
    notes: [
      { start: 9, end: 29, fact: "block", detail: "paragraph" },
      { start: 12, end: 17, fact: "official", detail: "o1 · Quill" },
    ],
    lines: ["A title", "Ms Quill met Mr Ink.", '    9–29        block       "Ms Quill met Mr Ink."  paragraph', '    12–17       official    "Quill"  o1 · Quill'],
  },
  // A note on words that run over lines stands once, under the first of them.
  { notes: [{ start: 0, end: 29, fact: "quote", detail: "" }], lines: ["A title", '    0–29        quote       "A title Ms Quill met Mr Ink."', "Ms Quill met Mr Ink."] },
])("$notes", ({ notes, lines }) => {
  expect(explainText(TEXT, notes).split("\n")).toEqual(lines);
});
