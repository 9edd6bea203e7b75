import { expect, test } from "vitest";
import { readWords } from "./read-words.ts";
import { fromRecordAddress, toAddress, toComparisonAddress, toEvidenceAddress, toRecordAddress } from "./to-address.ts";

test.for([
  { parameters: {}, address: "/events" },
  { parameters: { kind: "visit", cursor: undefined }, address: "/events?kind=visit" },
  { parameters: { q: "Nhậm Hồng Bân & co" }, address: "/events?q=Nh%E1%BA%ADm+H%E1%BB%93ng+B%C3%A2n+%26+co" },
])("$address", ({ parameters, address }) => {
  expect(toAddress("/events", parameters)).toBe(address);
});

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

test("two articles have one address", () => {
  expect(toComparisonAddress("a b", "c/d")).toBe("/articles/a%20b/compare/c%2Fd");
});

test("evidence leads to its words", () => {
  expect(toEvidenceAddress({ articleId: "a1", start: 3, end: 9 })).toBe("/articles/a1?words=3-9#words");
});
