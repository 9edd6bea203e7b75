import { expect, test } from "vitest";
import { countryChoices } from "./country-choices.ts";

test.for([
  { codes: ["VN", "CH", "CN", "VN"], language: "en", names: ["China", "Switzerland", "Vietnam"] },
  { codes: ["ZM", "AT"], language: "de", names: ["Österreich", "Sambia"] },
  { codes: [], language: "en", names: [] },
])("$codes in $language", ({ codes, language, names }) => {
  expect(countryChoices(codes, language).map(({ text }) => text)).toEqual(names);
});
