import { daysInMonth } from "@concord/domain";
import type { DateUnit } from "../../languages/date-words.ts";
import { calendarDay, dayNumber, weekdayOf } from "./calendar.ts";
import type { WrittenDay } from "./written-date.ts";

/** What a date that leaves out its year is read against: the nearest such day, or the first behind, or the last up to a day. */
export interface DateAnchor {
  /** Days since 1 January 1970. */
  readonly day: number;
  readonly rule: "nearest" | "after" | "until";
}

/** A run of days as day numbers, `end` inclusive. */
export interface DayRun {
  readonly start: number;
  readonly end: number;
}

/** `impossible`: a day that no calendar has. `backwards`: a range that ends before it starts. `open`: only another date can tell. */
export type Resolution = DayRun | "impossible" | "backwards" | "open";

/** Whether the day can only be known from another date. */
function isOpen(part: WrittenDay): boolean {
  return part.year === undefined && part.relative === undefined && part.direction === undefined;
}

/** The days of one written date. */
export function resolveDay(part: WrittenDay, anchor: DateAnchor | undefined): Resolution {
  if (part.day !== undefined && part.month !== undefined && part.day > daysInMonth(part.year ?? LEAP_YEAR, part.month)) return "impossible";
  if (part.year !== undefined) return runInYear(part, part.year) ?? "impossible";
  if (anchor === undefined) return "open";
  if (part.relative !== undefined) return runRelative(part, part.relative, anchor.day);
  const candidates = candidatesAround(part, anchor.day);
  return choose(candidates, part.direction, anchor) ?? "open";
}

/** The days from one written date to another. */
export function resolveRange(first: WrittenDay, last: WrittenDay, anchor: DateAnchor | undefined): Resolution {
  if (first.month !== undefined && first.month === last.month && (first.day ?? 0) > (last.day ?? 32) && first.year === last.year) return "backwards";
  if (isOpen(last) && !isOpen(first)) {
    const start = resolveDay(first, anchor);
    return typeof start === "string" ? start : joinRun(start, resolveDay(last, { day: start.start, rule: "after" }));
  }
  const end = resolveDay(last, anchor);
  if (typeof end === "string") return resolveDay(first, anchor) === "impossible" ? "impossible" : end;
  const start = resolveDay(first, isOpen(first) ? { day: end.end, rule: "until" } : anchor);
  return typeof start === "string" ? start : joinRun(start, end);
}

function joinRun(start: DayRun, end: Resolution): Resolution {
  if (typeof end === "string") return end;
  return start.start <= end.end ? { start: start.start, end: end.end } : "backwards";
}

/** A year that has 29 February, for days without a year. */
const LEAP_YEAR = 2024;

/** The days in a given year; `undefined` for 29 February of a common one. */
function runInYear(part: WrittenDay, year: number): DayRun | undefined {
  const { month, day, quarter } = part;
  if (month !== undefined && day !== undefined) return day <= daysInMonth(year, month) ? oneDay(dayNumber(year, month, day)) : undefined;
  if (month !== undefined) return monthRun(year, month);
  if (quarter !== undefined) return { start: dayNumber(year, quarter * 3 - 2, 1), end: monthRun(year, quarter * 3).end };
  return { start: dayNumber(year, 1, 1), end: dayNumber(year, 12, 31) };
}

function oneDay(day: number): DayRun {
  return { start: day, end: day };
}

function monthRun(year: number, month: number): DayRun {
  return { start: dayNumber(year, month, 1), end: dayNumber(year, month, daysInMonth(year, month)) };
}

/** "yesterday", "Tuesday last week", "3 May last year", "the 17th of this month". */
function runRelative(part: WrittenDay, relative: { readonly unit: DateUnit; readonly offset: number }, today: number): Resolution {
  const { unit, offset } = relative;
  const { year, month } = calendarDay(today);
  if (unit === "day") return oneDay(today + offset);
  if (unit === "week") {
    const monday = today - weekdayOf(today) + offset * 7;
    return part.weekday === undefined ? { start: monday, end: monday + 6 } : oneDay(monday + part.weekday);
  }
  if (unit === "year") return runInYear(part, year + offset) ?? "impossible";
  if (unit === "quarter") return quarterRun(year * 4 + Math.floor((month - 1) / 3) + offset);
  const months = year * 12 + month - 1 + offset;
  const run = monthRun(Math.floor(months / 12), (months % 12) + 1);
  if (part.day === undefined) return run;
  return part.day <= run.end - run.start + 1 ? oneDay(run.start + part.day - 1) : "impossible";
}

/** `quarters`: quarters since the year 0. */
function quarterRun(quarters: number): DayRun {
  const year = Math.floor(quarters / 4);
  const month = (quarters % 4) * 3 + 1;
  return { start: dayNumber(year, month, 1), end: monthRun(year, month + 2).end };
}

/** All readings near a day, in order of time. */
function candidatesAround(part: WrittenDay, today: number): DayRun[] {
  const { year, month } = calendarDay(today);
  if (part.month !== undefined || part.quarter !== undefined) return candidatesByYear(part, year);
  if (part.day !== undefined) {
    const runs = [-2, -1, 0, 1, 2].map((offset) => runRelative(part, { unit: "month", offset }, dayNumber(year, month, 1)));
    return runs.filter((run) => typeof run !== "string");
  }
  if (part.weekday === undefined) return [];
  const monday = today - weekdayOf(today) + part.weekday;
  return [-7, 0, 7].map((offset) => oneDay(monday + offset));
}

/** A stated weekday chooses among the years, where one of the near ones has it. 29 February stands in every fourth. */
function candidatesByYear(part: WrittenDay, year: number): DayRun[] {
  const reach = part.month === 2 && part.day === 29 ? 8 : 1;
  const runs: DayRun[] = [];
  for (let offset = -reach; offset <= reach; offset++) {
    const run = runInYear(part, year + offset);
    if (run !== undefined) runs.push(run);
  }
  if (part.weekday === undefined || part.day === undefined) return runs;
  const fitting = runs.filter((run) => weekdayOf(run.start) === part.weekday);
  return fitting.length > 0 ? fitting : runs;
}

function choose(runs: readonly DayRun[], direction: WrittenDay["direction"], anchor: DateAnchor): DayRun | undefined {
  const { day, rule } = anchor;
  if (direction === "this") return runs.find((run) => sameWeekOrYear(run, day)) ?? nearest(runs, day);
  if (direction === "last") return runs.findLast((run) => run.end < day);
  if (direction === "next") return runs.find((run) => run.start > day);
  if (rule === "after") return runs.find((run) => run.start > day);
  if (rule === "until") return runs.findLast((run) => run.start <= day);
  return nearest(runs, day);
}

function sameWeekOrYear(run: DayRun, today: number): boolean {
  const isNear = Math.abs(run.start - today) <= 7;
  return isNear ? run.start - weekdayOf(run.start) === today - weekdayOf(today) : calendarDay(run.start).year === calendarDay(today).year;
}

/** Of two equally near runs the earlier one: news looks back. */
function nearest(runs: readonly DayRun[], day: number): DayRun | undefined {
  let best: DayRun | undefined;
  for (const run of runs) if (best === undefined || distance(run, day) < distance(best, day)) best = run;
  return best;
}

function distance(run: DayRun, day: number): number {
  return day < run.start ? run.start - day : Math.max(0, day - run.end);
}
