import type { Capture } from "./match-date-shape.ts";
import type { WrittenDate } from "./written-date.ts";

/**
 * Whether a match says enough to be a date: days without any month need the word for a day beside them, and a list in which
 * each day has its own month is no list, but several dates.
 */
export function isWholeDate(written: WrittenDate, captures: readonly Capture[]): boolean {
  const { kind, parts } = written;
  if (kind === "list" && parts.every((part) => part.day !== undefined && part.month !== undefined)) return false;
  const isMonthless = parts.some((part) => part.day !== undefined) && parts.every((part) => part.month === undefined && part.relative === undefined);
  return !isMonthless || captures.some((capture) => capture.name === "dayword");
}
