import { lastDayOfMonth, type When } from "@concord/domain";
import { dateFormat } from "./intl-formats.ts";

/** One ISO 8601 day in words ("17 September 2025"). */
export function formatDay(day: string, locale: string): string {
  return dateFormat(locale, "long", true).format(toDate(day));
}

/** A run of days in words: one day, "10–12 June 2025", a whole month as "June 2025", a whole year as "2025". */
export function formatDays(when: Pick<When, "start" | "end">, locale: string): string {
  return formatRun(when, locale, "long");
}

/** The same for the narrow column of a list: months are cut ("17 Sept 2025"). */
export function formatShortDays(when: Pick<When, "start" | "end">, locale: string): string {
  return formatRun(when, locale, "short");
}

/** A month given as `2025-09` in words ("September 2025"). */
export function formatMonth(month: string, locale: string): string {
  return dateFormat(locale, "long", false).format(toDate(`${month}-01`));
}

function formatRun({ start, end }: Pick<When, "start" | "end">, locale: string, month: "long" | "short"): string {
  if (isWholeYear(start, end)) return start.slice(0, 4);
  if (isWholeMonth(start, end)) return dateFormat(locale, month, false).format(toDate(start));
  const format = dateFormat(locale, month, true);
  return start === end ? format.format(toDate(start)) : format.formatRange(toDate(start), toDate(end));
}

function isWholeYear(start: string, end: string): boolean {
  return start.endsWith("-01-01") && end === `${start.slice(0, 4)}-12-31`;
}

function isWholeMonth(start: string, end: string): boolean {
  return start.endsWith("-01") && end === lastDayOfMonth(Number(start.slice(0, 4)), Number(start.slice(5, 7)));
}

function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
