import type { Labels } from "../../text/labels.ts";
import { TokenCase } from "../../text/tokens.ts";
import type { Capture } from "./match-date-shape.ts";
import type { WrittenDate } from "./written-date.ts";

/**
 * Whether a match says enough to be a date: days without any month need the word for a day beside them (日, 今 in 今（21）晚), and a year without any word
 * beside it is none behind a name ("Agenda 2030").
 */
export function isWholeDate(labels: Labels, written: WrittenDate, captures: readonly Capture[]): boolean {
  const { parts } = written;
  if (captures.length === 1 && captures[0]?.name === "year" && (labels.tokens.casing[written.start - 1] ?? 0) >= TokenCase.capital) return false;
  const isMonthless = parts.some((part) => part.day !== undefined) && parts.every((part) => part.month === undefined && part.relative === undefined);
  return !isMonthless || captures.some(({ name }) => name === "dayword" || name === "near");
}
