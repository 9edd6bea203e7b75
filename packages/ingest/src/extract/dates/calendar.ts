import { toIsoDay } from "@concord/domain";

/** Days since 1 January 1970 of a calendar day; the caller has checked that it exists. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / DAY_MS);
}

const DAY_MS = 86_400_000;

/** Days since 1 January 1970 of an ISO 8601 date or date-time, `undefined` if it is none. */
export function parseDayNumber(iso: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso);
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

export interface CalendarDay {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
}

export function calendarDay(number: number): CalendarDay {
  const date = new Date(number * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function isoOfDayNumber(number: number): string {
  const { year, month, day } = calendarDay(number);
  return toIsoDay(year, month, day);
}

/** 0 is Monday. */
export function weekdayOf(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}
