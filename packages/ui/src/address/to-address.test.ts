import { expect, test } from "vitest";
import { toAddress, toComparisonAddress, toEvidenceAddress } from "./to-address.ts";

test.for([
  { parameters: {}, address: "/events" },
  { parameters: { kind: "visit", cursor: undefined }, address: "/events?kind=visit" },
  { parameters: { q: "Nhậm Hồng Bân & co" }, address: "/events?q=Nh%E1%BA%ADm+H%E1%BB%93ng+B%C3%A2n+%26+co" },
])("$address", ({ parameters, address }) => {
  expect(toAddress("/events", parameters)).toBe(address);
});

test("two articles have one address", () => {
  expect(toComparisonAddress("a b", "c/d")).toBe("/articles/a%20b/compare/c%2Fd");
});

test("evidence leads to its words", () => {
  expect(toEvidenceAddress({ articleId: "a1", start: 3, end: 9 })).toBe("/articles/a1?words=3-9#words");
});
