import { expect, test } from "vitest";
import { compileFurniture } from "./compile-furniture.ts";
import { readDateLine } from "./date-line.ts";
import { FURNITURE_WORDS } from "./furniture/index.ts";
import { readPrintedDate } from "./printed-date.ts";
import { readWordedDate } from "./worded-date.fixture.ts";

const words = compileFurniture(FURNITURE_WORDS);

test.for<{ readonly line: string; readonly iso?: string }>([
  { line: "18/09/2025", iso: "2025-09-18" },
  { line: "18-9-2025", iso: "2025-09-18" },
  { line: "18.09.2025", iso: "2025-09-18" },
  { line: "2025-09-18", iso: "2025-09-18" },
  { line: "2025/09/18", iso: "2025-09-18" },
  { line: "2025年9月18日", iso: "2025-09-18" },
  { line: "09/18/2025", iso: "2025-09-18" }, // only so does it make a day
  { line: "18/09/2025, 15:01", iso: "2025-09-18T15:01" },
  { line: "15:01 18/09/2025", iso: "2025-09-18T15:01" },
  { line: "18/09/2025 15h01", iso: "2025-09-18T15:01" },
  { line: "18.09.2025, 15.01 Uhr", iso: "2025-09-18T15:01" },
  { line: "18/09/2025 3:01 PM", iso: "2025-09-18T15:01" },
  { line: "03/09/2026 10:15 AM EST", iso: "2026-03-09T10:15" },
  { line: "Updated 9/3/2026, 4:20 p.m. (ET)", iso: "2026-09-03T16:20" },
  { line: "03/09/2026 10:15 AM", iso: "2026-09-03T10:15" },
  { line: "03.09.2026 10:15 AM EST", iso: "2026-09-03T10:15" },
  { line: "18/09/2025 15:01 GMT+7", iso: "2025-09-18T15:01+07:00" },
  { line: "18/09/2025 15:01 (UTC-03:30)", iso: "2025-09-18T15:01-03:30" },
  { line: "2025-09-18T15:01:22Z", iso: "2025-09-18T15:01:22Z" },
  { line: "18 September 2025, 15:01", iso: "2025-09-18T15:01" },
  { line: "18-09-25, 15:01", iso: "2025-09-18T15:01" },
  // No dates
  { line: "18-09-25, 15 pages" },
  { line: "31/09/2025" },
  { line: "29/02/2025" },
  { line: "57/2025" },
  { line: "12-10" },
  { line: "0123-456-7890" },
  { line: "1.2.3.4" },
  { line: "18/09/25", iso: "2025-09-18" },
  { line: "Room 18/09/25" },
  { line: "18/09/62" },
  { line: "version 10.11.20251" },
])("$line", ({ line, iso }) => {
  expect(readPrintedDate(line, readWordedDate)?.iso).toBe(iso);
});

test.for<{ readonly line: string; readonly beside?: string }>([
  { line: "Báo Sông NướcBáo Sông Nước18/09/2025", beside: "Báo Sông Nước" },
  { line: "Hạ Vy18/09/2025", beside: "Hạ Vy" },
  { line: "18/09/2025 | Hạ Vy", beside: "Hạ Vy" },
  { line: "2025-09-18 15:01　来源：江城社", beside: "来源：江城社" },
  { line: "Donnerstag, 18.09.2025" },
  { line: "Cập nhật lúc 15:01, ngày 18/09/2025" },
])("a line of a date: $line", ({ line, beside }) => {
  const found = readDateLine(line, words, readWordedDate);
  expect(found?.date.iso.slice(0, 10)).toBe("2025-09-18");
  expect(found?.beside?.text).toBe(beside);
});

test.for(["What the ports agreed on 18/09/2025", "The fair opens on 18/09/2025 in Oldhaven", "18/09/2025 was a Thursday"])("no line of a date: %s", (line) => {
  expect(readDateLine(line, words, readWordedDate)).toBeUndefined();
});
