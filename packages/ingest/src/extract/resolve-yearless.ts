import { isoOfDayNumber, parseDayNumber } from "./calendar.ts";
import type { DateSpan } from "./date-span.ts";
import { toWhen } from "./to-when.ts";

/**
 * Settles the days without a year in a text without a date of publication: each is the first such day after `latestPast`, the last day
 * of the latest dated past event in the text (ISO 8601; by default the latest day that the text dates in full). Weekdays and relative
 * words stay open: they are counted from the day of writing, which nobody knows.
 */
export function resolveYearless(spans: readonly DateSpan[], latestPast: string | undefined = latestDay(spans)): DateSpan[] {
  const day = latestPast === undefined ? undefined : parseDayNumber(latestPast);
  if (day === undefined) return [...spans];
  return spans.map((span) => {
    if (span.when || !span.written.parts.some((part) => part.month !== undefined)) return span;
    if (span.written.parts.some((part) => part.relative !== undefined || part.direction !== undefined)) return span;
    const when = toWhen(span.written, { day, rule: "after" });
    return when ? { ...span, when } : span;
  });
}

/** Latest day of the spans whose year stands in the text. */
function latestDay(spans: readonly DateSpan[]): string | undefined {
  let latest: number | undefined;
  for (const { when, written } of spans) {
    const day = when && written.parts.some((part) => part.year !== undefined) ? parseDayNumber(when.end) : undefined;
    if (day !== undefined && (latest === undefined || day > latest)) latest = day;
  }
  return latest === undefined ? undefined : isoOfDayNumber(latest);
}
