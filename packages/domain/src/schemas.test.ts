import { expect, test } from "vitest";
import { CountryCode, EventKind, Evidence, LanguageCode, Office, OFFICES, Portfolio, PORTFOLIOS, When } from "./index.ts";

test.for([
  { schema: LanguageCode, accepted: ["vi", "zh-Hant", "fil"], refused: ["", "VI", "vietnamese", "zh_Hant"] },
  { schema: CountryCode, accepted: ["VN", "CN"], refused: ["", "vn", "VNM", "84"] },
  { schema: Office, accepted: Object.keys(OFFICES), refused: ["", "boss", "Minister"] },
  { schema: Portfolio, accepted: Object.keys(PORTFOLIOS), refused: ["", "magic"] },
  { schema: EventKind, accepted: ["meeting", "other"], refused: ["", "party"] },
  { schema: Evidence, accepted: [{ start: 0, end: 3, text: "abc" }], refused: [{ start: -1, end: 3, text: "abc" }, { start: 0.5, end: 3, text: "abc" }, { start: 0, end: 3 }] },
  {
    schema: When,
    accepted: [{ start: "2025-06-10", end: "2025-06-12", edtf: "2025-06-10/2025-06-12", basis: "stated" }],
    refused: [
      { start: "2025-06-12", end: "2025-06-10", edtf: "2025-06-12/2025-06-10", basis: "stated" },
      { start: "2025-02-30", end: "2025-02-30", edtf: "2025-02-30", basis: "stated" },
      { start: "2025-06-10", end: "2025-06-12", edtf: "2025-06-10/2025-06-12", basis: "guessed" },
    ],
  },
])("schema $# takes what it should and nothing else", ({ schema, accepted, refused }) => {
  expect(accepted.filter((value) => !schema.safeParse(value).success)).toEqual([]);
  expect(refused.filter((value) => schema.safeParse(value).success)).toEqual([]);
});

test("every office and portfolio has a definition of one line", () => {
  for (const line of [...Object.values(OFFICES), ...Object.values(PORTFOLIOS)]) expect(line).toMatch(/^[A-Z].*\.$/u);
});
