import { expect, test } from "vitest";
import { findNames } from "./find-names.ts";
import { matchNames } from "./match-names.ts";
import { nameKeys } from "./name-keys.ts";
import { readName } from "./read-name.ts";

const LONG = 20_000;

test.for([
  { what: "one letter", text: "a".repeat(LONG) },
  { what: "short words", text: "Xi ".repeat(LONG) },
  { what: "hyphens", text: "-".repeat(LONG) },
  { what: "apostrophes", text: "Xi'".repeat(LONG) },
  { what: "ambiguous pinyin", text: "Wang xianganangenanga" },
  { what: "characters", text: "王".repeat(LONG) },
  { what: "family names", text: "Wang Li Wang Li Wang Li Wang Li" },
  { what: "marks without letters", text: "\u0301".repeat(LONG) },
  { what: "half a pair", text: "\ud800Wang \udc00Yi" },
  { what: "letters that spell out", text: `${"ö".repeat(300)} ${"ü".repeat(300)}` },
  { what: "capitals", text: "WANG ".repeat(LONG) },
  { what: "zero bytes", text: "Wang\0Yi" },
  { what: "right to left", text: "محمد بن سلمان" },
  { what: "names of objects", text: "constructor __proto__" },
  { what: "nothing", text: "" },
  { what: "blanks", text: " \t\u00a0\u3000 " },
])("$what end soon and quietly", ({ text }) => {
  const started = performance.now();
  const reading = readName(text);
  expect(JSON.stringify(reading).length).toBeLessThan(5_000);
  expect(nameKeys(text).length).toBeLessThanOrEqual(96);
  expect(Number.isFinite(matchNames(text, "Wang Yi").bits)).toBe(true);
  expect(Number.isFinite(matchNames(text, text).bits)).toBe(true);
  expect(findNames(text)).toBeInstanceOf(Array);
  expect(performance.now() - started).toBeLessThan(5_000);
});
