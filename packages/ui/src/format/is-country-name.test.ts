import { expect, test } from "vitest";
import { isCountryName } from "./is-country-name.ts";

test.for([
  ["Vietnam", "VN", true],
  ["Myanmar", "MM", true],
  ["Hong Kong", "HK", true],
  ["Bosnia", "BA", true],
  ["Turkey", "TR", true],
  ["Türkiye", "TR", true],
  // Must not be taken for the country: a town, a region, another country.
  ["Luxembourg Garden", "LU", false],
  ["Ankara", "TR", false],
  ["Turkey", "AE", false],
  ["Niger", "NG", false],
] as const)("%s in %s: %s", ([name, code, is]) => {
  expect(isCountryName(name, code)).toBe(is);
});
