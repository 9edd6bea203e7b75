import { expect, test } from "vitest";
import { daysInMonth, lastDayOfMonth, toEdtf, toIsoDay } from "./edtf.ts";

test.for([
  { start: "2025-09-17", end: "2025-09-17", edtf: "2025-09-17" },
  { start: "2025-06-10", end: "2025-06-12", edtf: "2025-06-10/2025-06-12" },
  { start: "2023-12-01", end: "2023-12-31", edtf: "2023-12" },
  { start: "2024-02-01", end: "2024-02-29", edtf: "2024-02" },
  { start: "2023-01-01", end: "2023-12-31", edtf: "2023" },
  // Not a whole month, not a whole year.
  { start: "2024-02-01", end: "2024-02-28", edtf: "2024-02-01/2024-02-28" },
  { start: "2023-01-01", end: "2024-12-31", edtf: "2023-01-01/2024-12-31" },
  { start: "2023-12-31", end: "2024-01-01", edtf: "2023-12-31/2024-01-01" },
])("$start to $end is $edtf", ({ start, end, edtf }) => {
  expect(toEdtf(start, end)).toBe(edtf);
});

test.for([
  { year: 2024, month: 2, days: 29 },
  { year: 2025, month: 2, days: 28 },
  { year: 1900, month: 2, days: 28 },
  { year: 2000, month: 2, days: 29 },
  { year: 2025, month: 4, days: 30 },
  { year: 2025, month: 12, days: 31 },
])("$year-$month has $days days", ({ year, month, days }) => {
  expect(daysInMonth(year, month)).toBe(days);
  expect(lastDayOfMonth(year, month)).toBe(toIsoDay(year, month, days));
});
