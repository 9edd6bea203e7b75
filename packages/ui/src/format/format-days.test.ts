import { expect, test } from "vitest";
import { formatDays, formatShortDays } from "./format-days.ts";

test.for([
  { start: "2025-09-17", end: "2025-09-17", long: "17 September 2025", short: "17 Sept 2025" },
  { start: "2025-06-10", end: "2025-06-12", long: "10–12 June 2025", short: "10–12 Jun 2025" },
  { start: "2025-06-30", end: "2025-07-02", long: "30 June–2 July 2025", short: "30 Jun–2 Jul 2025" },
  { start: "2023-12-01", end: "2023-12-31", long: "December 2023", short: "Dec 2023" },
  { start: "2024-02-01", end: "2024-02-29", long: "February 2024", short: "Feb 2024" },
  { start: "2023-01-01", end: "2023-12-31", long: "2023", short: "2023" },
  // Must not slip to a neighbour day, and must not pass for a whole month.
  { start: "2025-01-01", end: "2025-01-01", long: "1 January 2025", short: "1 Jan 2025" },
  { start: "2025-02-01", end: "2025-02-27", long: "1–27 February 2025", short: "1–27 Feb 2025" },
])("$start to $end", ({ start, end, long, short }) => {
  // Spaces around the dash differ between versions of the locale data.
  const plain = (text: string) => text.replace(/\s*–\s*/g, "–");
  expect(plain(formatDays({ start, end }, "en-GB"))).toBe(long);
  expect(plain(formatShortDays({ start, end }, "en-GB"))).toBe(short);
});
