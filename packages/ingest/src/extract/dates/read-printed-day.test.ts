import { expect, test } from "vitest";
import { readPrintedDay } from "./read-printed-day.ts";

test.for([
  { line: "Thứ Năm, 18/09/2025 | 15:01 GMT+7", iso: "2025-09-18" },
  { line: "Cập nhật: ngày 3 tháng 2 năm 2026, 09:12", iso: "2026-02-03" },
  { line: "18 septembre 2025 à 15h01", iso: "2025-09-18" },
  { line: "Publié le 1er août 2025", iso: "2025-08-01" },
  { line: "Veröffentlicht am 3. März 2026", iso: "2026-03-03" },
  { line: "Stand: 03.03.2026, 14:05 Uhr", iso: "2026-03-03" },
  { line: "Gepubliceerd op 12 mrt. 2026 om 8.30 uur", iso: "2026-03-12" },
  { line: "Published March 3, 2026 at 4:15 pm", iso: "2026-03-03" },
  { line: "Sept. 17, 2025", iso: "2025-09-17" },
  { line: "2024年11月21日 20:15　来源：南岭社", iso: "2024-11-21" },
  { line: "二〇二五年九月十七日", iso: "2025-09-17" },
  { line: "2025-09-18T15:01:00+07:00", iso: "2025-09-18" },
  // Must not be read: no year, no such day, no date at all.
  { line: "17 septembre", iso: undefined },
  { line: "31 avril 2025", iso: undefined },
  { line: "29. Februar 2025", iso: undefined },
  { line: "Septembre 2025", iso: undefined },
  { line: "15:01 GMT+7", iso: undefined },
  { line: "Nghị quyết 57-NQ/TW", iso: undefined },
  { line: "Mai Van Chinh spricht 2025 Gäste an", iso: undefined },
  { line: "57/2024/QH15", iso: undefined },
])("$line", ({ line, iso }) => {
  const day = readPrintedDay(line);
  expect(day?.iso).toBe(iso);
  expect(day ? line.slice(day.start, day.end) : "2025").toMatch(/\d|〇/u);
});
