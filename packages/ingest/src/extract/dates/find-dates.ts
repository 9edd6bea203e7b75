import type { DateWords } from "../../languages/date-words.ts";
import type { Labels } from "../../text/labels.ts";
import { textOfTokens } from "../../text/tokens.ts";
import { parseDayNumber } from "./calendar.ts";
import type { DateSpan } from "./date-span.ts";
import { findWrittenDates } from "./find-written-dates.ts";
import { findNumericOrder } from "./numeric-order.ts";
import type { DateAnchor } from "./resolve-date.ts";
import type { NumericOrder } from "./shape-set.ts";
import { toWhen } from "./to-when.ts";

/**
 * Days, ranges, months and years in prose, in reading order. `reference` is the day of publication (ISO 8601): without it, days
 * without a year and relative words stay open, to be settled by `resolveYearless`.
 */
export function findDates(labels: Labels, language: { readonly dates: DateWords }, reference?: string): DateSpan[] {
  return findOrderedDates(labels, language.dates, reference, findNumericOrder(labels.tokens));
}

/** The same where the order of day and month in figures is known from a longer text. */
export function findOrderedDates(labels: Labels, words: DateWords, reference: string | undefined, order: NumericOrder | undefined): DateSpan[] {
  const today = reference === undefined ? undefined : parseDayNumber(reference);
  const anchor: DateAnchor | undefined = today === undefined ? undefined : { day: today, rule: "nearest" };
  const { tokens } = labels;
  return findWrittenDates(labels, words, anchor, order).map((written) => {
    const when = toWhen(written, anchor);
    return {
      start: tokens.start[written.start] ?? 0,
      end: tokens.end[written.end - 1] ?? 0,
      text: textOfTokens(tokens, written.start, written.end),
      written,
      ...(when ? { when } : {}),
    };
  });
}
