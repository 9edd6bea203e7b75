import { expect, test } from "vitest";
import { foldLetters, foldWords } from "./fold-letters.ts";

test.for([
  { text: "Nguyễn Đức Hải", folded: "nguyen duc hai" },
  { text: "Łódź", folded: "lodz" },
  { text: "Straße", folded: "strasse" },
  { text: "Œuvre", folded: "oeuvre" },
  { text: "İstanbul", folded: "istanbul" },
  // Must not change: marks that are letters of their own script, and characters.
  { text: "ภาษาไทย", folded: "ภาษาไทย" },
  { text: "हिन्दी", folded: "हिन्दी" },
  { text: "科学技术", folded: "科学技术" },
])("$text", ({ text, folded }) => {
  expect(foldLetters(text)).toBe(folded);
});

test("words are separated by anything but letters, marks and digits", () => {
  expect(foldWords("22e China-ASEAN Expo (CAEXPO), 2025!")).toEqual(["22e", "china", "asean", "expo", "caexpo", "2025"]);
});
