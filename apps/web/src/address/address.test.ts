import { toRecordAddress } from "@concord/ui";
import { expect, test } from "vitest";
import { fromRecordAddress } from "./from-record-address.ts";
import { readWords } from "./read-words.ts";

test("a record's key comes back from its address", () => {
  const key = "article:ab/c d#1";
  expect(fromRecordAddress(toRecordAddress("articles", key).slice("/articles/".length))).toBe(key);
  expect(fromRecordAddress("%E0%A4%A")).toBe("%E0%A4%A");
});

test.for([
  { value: "120-135", span: { start: 120, end: 135 } },
  // Must give nothing: outside the text, backwards, empty, or no span at all.
  { value: "120-201", span: undefined },
  { value: "135-120", span: undefined },
  { value: "5-5", span: undefined },
  { value: "-5-7", span: undefined },
  { value: "1e2-200", span: undefined },
  { value: undefined, span: undefined },
])("words=$value", ({ value, span }) => {
  expect(readWords(value, 200)).toEqual(span);
});
