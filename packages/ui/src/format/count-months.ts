import { lastDayOfMonth } from "@concord/domain";

/** Events of one month. */
export interface MonthCount {
  /** `2025-09`. */
  readonly month: string;
  readonly count: number;
  /** First and last day, for the address of its list. */
  readonly from: string;
  readonly to: string;
}

/** Events by the month of their first day: the last `length` months up to the latest event, months without events included. */
export function countMonths(days: readonly string[], length: number): MonthCount[] {
  const latest = days.toSorted().at(-1);
  if (!latest) return [];
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day.slice(0, 7), (counts.get(day.slice(0, 7)) ?? 0) + 1);
  const last = Number(latest.slice(0, 4)) * 12 + Number(latest.slice(5, 7)) - 1;
  return Array.from({ length }, (_, index) => {
    const number = last - length + 1 + index;
    const [year, month] = [Math.floor(number / 12), (number % 12) + 1];
    const name = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
    return { month: name, count: counts.get(name) ?? 0, from: `${name}-01`, to: lastDayOfMonth(year, month) };
  });
}
