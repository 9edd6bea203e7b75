import { addDays, compareDays, type DayRange, daysBetween } from "../day-range.ts";
import type { EventTelling } from "../telling.ts";

const SAME_DAYS = 3;
const CONTAINED_DAYS = 1;
const OVERLAPPING_DAYS = -5;
/** A text without a day reports what is new. */
const PRESUMED_DAYS = 0;
/** Background without a day may lie anywhere before. */
const BACKGROUND = -2;
const NEAR_DAYS = -4;
/** A day that was inferred may be off by one, and a day goes over into the next between two time zones. */
const NEXT_INFERRED_DAY = -2;
const NEXT_DAY = -5;
/** So many days before its publication a text of no day may speak of. */
const PRESUMED_BEFORE = 3;

/** Bits for two tellings having the same days; `undefined` where they cannot. */
export function weighDays(a: EventTelling, b: EventTelling): number | undefined {
  const [left, right] = [presumedDays(a), presumedDays(b)];
  if (!left || !right) return undefined;
  const { when: stated } = a.event;
  const { when: other } = b.event;
  if (!stated || !other) return weighPresumed(left, right) === undefined ? undefined : (weighPresumed(left, right) ?? 0) + backgroundOf(a) + backgroundOf(b);
  const days = compareDays(stated, other);
  if (days === "equal") return SAME_DAYS;
  if (days === "containing") return CONTAINED_DAYS;
  if (days === "overlapping") return OVERLAPPING_DAYS;
  if (gapBetween(stated, other) > 1) return undefined;
  return stated.basis === "inferred" || other.basis === "inferred" ? NEXT_INFERRED_DAY : NEXT_DAY;
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
