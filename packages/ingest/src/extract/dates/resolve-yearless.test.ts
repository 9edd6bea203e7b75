import { expect, test } from "vitest";
import { findDatesInText } from "./find-dates-in-text.ts";
import { resolveYearless } from "./resolve-yearless.ts";

test.for([
  { text: "Am 24. Juni traf er sie wieder, zuletzt im Dezember 2023.", latestPast: undefined, edtf: ["2024-06-24", "2023-12"] },
  { text: "Vom 3. bis 5. Mai tagte der Rat. Der Vertrag stammt von Ende 2023.", latestPast: undefined, edtf: ["2024-05-03/2024-05-05", "2023"] },
  { text: "Am 28. Dezember begann, was im Juni 2022 beschlossen war.", latestPast: undefined, edtf: ["2022-12-28", "2022-06"] },
  { text: "Am 24. Juni traf er sie, bis 2030 soll die Brücke stehen.", latestPast: "2024-01-31", edtf: ["2024-06-24", "2030"] },
  { text: "Am 29. Februar traf er sie, zuletzt im Mai 2024.", latestPast: undefined, edtf: ["2028-02-29", "2024-05"] },
  { text: "Am 24. Juni traf er sie, zuletzt im Dezember 2023; bis 2050 wächst die Stadt.", latestPast: undefined, edtf: ["2024-06-24", "2023-12", "2050"] },
  { text: "Am 24. Juni traf er sie; bis 2050 wächst die Stadt.", latestPast: undefined, edtf: [undefined, "2050"] },
  // Must stay open: no year anywhere; words that count from a day of writing that nobody knows.
  { text: "Am 24. Juni traf er sie wieder.", latestPast: undefined, edtf: [undefined] },
  { text: "Gestern und am Dienstag sprach er über 2023 und Ende 2023.", latestPast: undefined, edtf: [undefined, undefined, "2023"] },
  { text: "Im kommenden Juni folgt, was im Mai 2023 begann.", latestPast: undefined, edtf: [undefined, "2023-05"] },
])("$text", ({ text, latestPast, edtf }) => {
  const spans = findDatesInText(text, "de");
  const resolved = latestPast === undefined ? resolveYearless(spans) : resolveYearless(spans, { latestPast });
  expect(resolved.map((span) => span.when?.edtf)).toEqual(edtf);
  const settled = resolved.filter((span, index) => span.when !== undefined && spans[index]?.when === undefined);
  expect(settled.every((span) => span.when?.basis === "inferred")).toBe(true);
});
