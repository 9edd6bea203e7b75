import type { When } from "@concord/domain";

/** Days of an event, as far as comparing them goes. */
export type DayRange = Pick<When, "start" | "end">;

/** Longer than this is a month or a year that stands for an unknown day. */
const MAX_EVENT_DAYS = 10;
const MS_PER_DAY = 86_400_000;

/** The days of an event one by one; of a longer stretch only its name. */
export function dayKeys(when: DayRange & Pick<When, "edtf">): string[] {
  const count = daysBetween(when.start, when.end) + 1;
  if (count > MAX_EVENT_DAYS) return [when.edtf];
  const first = Date.parse(when.start);
  return Array.from({ length: count }, (_, day) => new Date(first + day * MS_PER_DAY).toISOString().slice(0, 10));
}

/** How the days of two events lie. `overlapping` is neither: a different stretch that shares a day. */
export function compareDays(a: DayRange, b: DayRange): "equal" | "containing" | "overlapping" | "apart" {
  if (a.start === b.start && a.end === b.end) return "equal";
  if (a.end < b.start || b.end < a.start) return "apart";
  const isContaining = (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
  const isShort = [a, b].every(({ start, end }) => daysBetween(start, end) < MAX_EVENT_DAYS);
  return isContaining && isShort ? "containing" : "overlapping";
}

/** Whole days from one ISO 8601 day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / MS_PER_DAY);
}

/** The day so many days after another. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * MS_PER_DAY).toISOString().slice(0, 10);
}
