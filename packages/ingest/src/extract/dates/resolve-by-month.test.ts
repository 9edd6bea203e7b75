import { expect, test } from "vitest";
import { en } from "../../languages/en.ts";
import { languageReader } from "../../read/language-reader.ts";
import { readText } from "../../read/reading.ts";
import { findDates } from "./find-dates.ts";
import { resolveByMonth } from "./resolve-by-month.ts";

test.for([
  { text: "They met on 29 August.", days: ["2019-08-29"] },
  { text: "They met on 2 January.", month: "2020-12-15", days: ["2021-01-02"] },
  { text: "The fair runs from 3 to 5 September.", days: ["2019-09-03/2019-09-05"] },
  { text: "They met on 4 May 2011 and again on 6 August.", days: ["2011-05-04", "2019-08-06"] },
  // Only the day of publication tells these.
  { text: "They met on Tuesday.", days: [undefined] },
  { text: "They met yesterday.", days: [undefined] },
  { text: "They met on 3 May last year.", days: [undefined] },
] as const)("$text", (row) => {
  const reading = readText(row.text, [{ kind: "body", start: 0, end: row.text.length }], languageReader(en));
  const dates = findDates(reading.labels, en);
  expect(resolveByMonth(dates, "month" in row ? row.month : "2019-08-15").map(({ when }) => when?.edtf)).toEqual(row.days);
});
