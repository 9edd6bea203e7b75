import { lastDayOfMonth, type When } from "@concord/domain";

/** One ISO 8601 day in words ("17 September 2025"). Days have no time zone, so they are formatted in UTC and never slip. */
export function formatDay(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(toDate(day));
}

/** A run of days in words: one day, "10–12 June 2025", a whole month as "June 2025", a whole year as "2025". */
export function formatDays(when: Pick<When, "start" | "end">, locale: string): string {
  const { start, end } = when;
  if (start === end) return formatDay(start, locale);
  if (isWholeYear(start, end)) return start.slice(0, 4);
  if (isWholeMonth(start, end)) return formatMonth(start.slice(0, 7), locale);
  const format = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  return format.formatRange(toDate(start), toDate(end));
}

/** The same for the narrow column of a list: months are cut ("17 Sept 2025"). */
export function formatShortDays(when: Pick<When, "start" | "end">, locale: string): string {
  const { start, end } = when;
  if (isWholeYear(start, end)) return start.slice(0, 4);
  const month = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" });
  if (isWholeMonth(start, end)) return month.format(toDate(start));
  const format = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  return start === end ? format.format(toDate(start)) : format.formatRange(toDate(start), toDate(end));
}

/** A month given as `2025-09` in words ("September 2025"). */
export function formatMonth(month: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(toDate(`${month}-01`));
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
