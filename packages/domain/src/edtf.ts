/** Extended Date/Time Format (ISO 8601-2, level 0) of a run of days: one day, a whole month, a whole year, or an interval. */
export function toEdtf(start: string, end: string): string {
  if (start === end) return start;
  const [year, month] = start.split("-");
  if (start === `${year}-01-01` && end === `${year}-12-31`) return `${year}`;
  if (start === `${year}-${month}-01` && end === lastDayOfMonth(Number(year), Number(month))) return `${year}-${month}`;
  return `${start}/${end}`;
}

/** ISO 8601 date of the last day of a month (1–12). */
export function lastDayOfMonth(year: number, month: number): string {
  return toIsoDay(year, month, daysInMonth(year, month));
}

/** Days of a month (1–12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** ISO 8601 calendar date from its numbers; the caller has checked that the day exists. */
export function toIsoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
