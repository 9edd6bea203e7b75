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
