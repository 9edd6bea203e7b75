import type { YearlessDay } from "@concord/domain";
import { addDays, compareDays, type DayRange, daysBetween } from "../day-range.ts";
import type { EventTelling } from "../telling.ts";

const SAME_DAYS = 3;
/** From the first to the last of several. */
const SAME_LONG_DAYS = 4;
const CONTAINED_DAYS = 1;
const OVERLAPPING_DAYS = -5;
/** A text without a day reports what is new. */
const PRESUMED_DAYS = 0;
/** Background without a day may lie anywhere before. */
const BACKGROUND = -2;
const NEAR_DAYS = -4;
/** Of a text without a date the year may be guessed. */
const SAME_DAYS_OF_ANOTHER_YEAR = -1;
/** A day that was inferred, or is that of the report, may be off by one, and a day goes over into the next between two time zones. */
const NEXT_INFERRED_DAY = -2;
const DAY_OF_REPORT = -3;
const NEXT_DAY = -5;
/** So many days before its publication a text of no day may speak of. */
const PRESUMED_BEFORE = 3;

/** The same day of a year that one of the two does not tell; with the weekday, of one year in six. */
const SAME_DAY_OF_SOME_YEAR = 1;
const SAME_WEEKDAY = 1;

/** Bits for two tellings having the same days; `undefined` where they cannot. */
export function weighDays(a: EventTelling, b: EventTelling): number | undefined {
  if (isYearless(a) || isYearless(b)) return weighYearless(a, b);
  const [left, right] = [presumedDays(a), presumedDays(b)];
  if (!left || !right) return undefined;
  const { when: stated } = a.event;
  const { when: other } = b.event;
  if (!stated || !other) return weighPresumed(left, right) === undefined ? undefined : (weighPresumed(left, right) ?? 0) + backgroundOf(a) + backgroundOf(b);
  const days = compareDays(stated, other);
  if (days === "equal") return stated.start === stated.end ? SAME_DAYS : SAME_LONG_DAYS;
  if (days === "containing") return CONTAINED_DAYS;
  if (days === "overlapping") return OVERLAPPING_DAYS;
  if (gapBetween(stated, other) > 1) return (hasGuessedYear(a) || hasGuessedYear(b)) && isSameDayOfYear(stated, other) ? SAME_DAYS_OF_ANOTHER_YEAR : undefined;
  if (stated.basis === "inferred" || other.basis === "inferred") return NEXT_INFERRED_DAY;
  return mayBeNextDay(a) || mayBeNextDay(b) ? DAY_OF_REPORT : NEXT_DAY;
}

/** Whether all that is known of the days of a telling is a day of a year that its text nowhere tells. */
function isYearless({ event, day }: EventTelling): boolean {
  return event.yearless !== undefined && event.when === undefined && day === undefined;
}

/** Only the day itself is looked at: a text that leaves the year to its page says nothing of other years. */
function weighYearless(a: EventTelling, b: EventTelling): number | undefined {
  const [left, right] = [yearlessOf(a), yearlessOf(b)];
  if (!left || !right || left.month !== right.month || left.day !== right.day) return undefined;
  if (left.weekday === undefined || right.weekday === undefined) return SAME_DAY_OF_SOME_YEAR;
  return left.weekday === right.weekday ? SAME_DAY_OF_SOME_YEAR + SAME_WEEKDAY : undefined;
}

/** The day of an event without its year. */
export function yearlessOf({ event: { when, yearless } }: EventTelling): YearlessDay | undefined {
  if (!when) return yearless;
  const [month, day] = [Number(when.start.slice(5, 7)), Number(when.start.slice(8, 10))];
  return when.start === when.end ? { month, day, weekday: new Date(when.start).getUTCDay() || DAYS_OF_WEEK } : undefined;
}

const DAYS_OF_WEEK = 7;

/** Whether the one day that a telling gives may stand for the day before: inferred, or no other than that of the report. */
export function mayBeNextDay({ event: { when }, day }: EventTelling): boolean {
  return when !== undefined && when.start === when.end && (when.basis === "inferred" || when.start === day);
}

/** Whether a text has no date from which the year of its days could be told. */
export function hasGuessedYear({ event, day }: EventTelling): boolean {
  return day === undefined && event.when?.basis === "inferred";
}

function isSameDayOfYear(a: DayRange, b: DayRange): boolean {
  return a.start.slice(4) === b.start.slice(4) && a.end.slice(4) === b.end.slice(4);
}

/** The days that a telling gives, or those before its publication that it may mean. */
export function presumedDays({ event, day }: EventTelling): DayRange | undefined {
  return event.when ?? (day === undefined ? undefined : { start: addDays(day, -PRESUMED_BEFORE), end: day });
}

function weighPresumed(a: DayRange, b: DayRange): number | undefined {
  const gap = gapBetween(a, b);
  return gap <= 0 ? PRESUMED_DAYS : gap <= PRESUMED_BEFORE ? NEAR_DAYS : undefined;
}

function backgroundOf({ event }: EventTelling): number {
  return event.when || event.main ? 0 : BACKGROUND;
}

/** Days from the end of the earlier to the start of the later; 0 where they share one. */
function gapBetween(a: DayRange, b: DayRange): number {
  return Math.max(0, daysBetween(a.end, b.start), daysBetween(b.end, a.start));
}
