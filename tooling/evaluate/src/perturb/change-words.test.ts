import { expect, test } from "vitest";
import { changeNames } from "./change-words.ts";
import { applyEdits, type EditedText } from "./edits.ts";

test.for([
  { what: "a family name before a title", text: "方大使说", changed: "段大使说" },
  { what: "a family name before a title with a field", text: "方副部长说", changed: "段副部长说" },
  { what: "both sides", text: "双方商定", changed: "双方商定" },
  { what: "one side", text: "中方愿同越方一道", changed: "中方愿同越方一道" },
  { what: "a field of work", text: "在防灾方面合作", changed: "在防灾方面合作" },
])("$what: $changed", ({ text, changed }) => {
  const edited: EditedText = { text, edits: [] };
  changeNames(edited, new Map([["方", "段"]]));
  expect(applyEdits(edited)).toBe(changed);
});

test.for([
  { text: "Vice Premier He landed.", changed: "Vice Premier Su landed." },
  { text: "It rained. Mr. He stayed.", changed: "It rained. Mr. Su stayed." },
  { text: "When meeting with Sarr, He spoke.", changed: "When meeting with Sarr, Su spoke." },
  { text: "“A port,” He said.", changed: "“A port,” Su said." },
  // The pronoun, and a part of a word.
  { text: "It rained. He stayed.", changed: "It rained. He stayed." },
  { text: "“Go home!” He left.", changed: "“Go home!” He left." },
  { text: "They wrote: “He knows.”", changed: "They wrote: “He knows.”" },
  { text: "Mr Hettinga", changed: "Mr Hettinga" },
])("$text", ({ text, changed }) => {
  const edited: EditedText = { text, edits: [] };
  changeNames(edited, new Map([["He", "Su"]]));
  expect(applyEdits(edited)).toBe(changed);
});
