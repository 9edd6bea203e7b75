import { parseDayNumber } from "./calendar.ts";
import type { DateSpan } from "./date-span.ts";
import { toWhen } from "./to-when.ts";

/**
 * Days of a month that the text writes without a year, against a day of about the time of publication: each is the nearest such day. Weekdays and
 * relative words stay open, for the day of publication itself is not known.
 */
export function resolveByMonth(spans: readonly DateSpan[], around: string): DateSpan[] {
  const day = parseDayNumber(around);
  if (day === undefined) return [...spans];
  return spans.map((span) => {
    const { parts } = span.written;
    const isOpen = span.when === undefined && parts.some((part) => part.month !== undefined) && parts.every((part) => part.relative === undefined && part.direction === undefined);
    const when = isOpen ? toWhen(span.written, { day, rule: "nearest" }) : undefined;
    return when === undefined ? span : { ...span, when };
  });
}
