import { expect, test } from "vitest";
import { cutWords } from "./cut-words.ts";

test.for([
  { text: "The ministers met in Nanning", maxLength: 17, cut: "The ministers met" },
  { text: "The ministers met in Nanning", maxLength: 20, cut: "The ministers met in" },
  { text: "两国部长在南宁举行会谈", maxLength: 5, cut: "两国部长在" },
  // Short enough already.
  { text: "The ministers met", maxLength: 17, cut: "The ministers met" },
])("$text in $maxLength", ({ text, maxLength, cut }) => {
  expect(cutWords(text, maxLength)).toBe(cut);
});
