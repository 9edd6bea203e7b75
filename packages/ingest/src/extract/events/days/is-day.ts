import type { DateSpan } from "../../dates/date-span.ts";

/** A day or a range of days, no month, quarter, year or week, nor a range of them ("plan 2026-2029"). */
export function isDay(date: DateSpan): boolean {
  return date.when !== undefined && !/^\d{4}(?:-\d{2})?$/u.test(date.when.edtf) && !isOfYears(date) && !isWeek(date) && !date.written.parts.some(({ quarter }) => quarter !== undefined);
}

/** "am Donnerstagabend", "op 2 oktober": a day of which nothing tells the year or the week. */
export function isOpenDay({ when, written: { parts } }: DateSpan): boolean {
  return when === undefined && parts.some(({ weekday, day }) => weekday !== undefined || day !== undefined);
}

/** "the plan 2026–2029": both ends without a month. */
function isOfYears({ written: { parts } }: DateSpan): boolean {
  return parts.length === 2 && parts.every(({ year, month, day, weekday, relative }) => year !== undefined && month === undefined && day === undefined && weekday === undefined && relative === undefined);
}

/** "left Geneva this week": nobody met for all of it. */
function isWeek({ written: { parts } }: DateSpan): boolean {
  return parts.length === 1 && parts[0]?.relative?.unit === "week" && parts[0].weekday === undefined;
}
