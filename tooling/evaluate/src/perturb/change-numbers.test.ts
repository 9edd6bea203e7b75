import { expect, test } from "vitest";
import { changeNumbers } from "./change-numbers.ts";
import { applyEdits, type EditedText } from "./edits.ts";

test.for([
  { text: "with 260 delegates", shape: /^with [2-9]60 delegates$/ },
  { text: "the 22nd fair and 2 000 guests", shape: /^the [2-9]2nd fair and [2-9] 000 guests$/ },
  { text: "150.000 Fahrgäste", shape: /^[2-9]50\.000 Fahrgäste$/ },
  { text: "来自91个国家", shape: /^来自[2-9]1个国家$/ },
])("$text becomes another number of the same shape", ({ text, shape }) => {
  const edited: EditedText = { text, edits: [] };
  const numbers = changeNumbers(edited, "seed");
  expect(applyEdits(edited)).toMatch(shape);
  expect(applyEdits(edited)).not.toBe(text);
  expect([...numbers].every(([before, after]) => before !== after)).toBe(true);
});

test.for(["Photo 1.", "at 15:01", "5G and G20", "the 11th round", "2026/31", "image-48.jpg", "Comment (0)", "10月赴任", "vào tháng 12 tới", "um 20 Uhr", "om 21 uur", "à 18 heures", "lúc 14 giờ", "at 10 p.m.", "à 16 h 05", "20時05分", "aus dem Jahr 1911"])("%s stays", (text) => {
  const edited: EditedText = { text, edits: [] };
  changeNumbers(edited, "seed");
  expect(applyEdits(edited)).toBe(text);
});
