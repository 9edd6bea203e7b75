import type { DateSpan } from "../../dates/date-span.ts";

/** Leaves out "tomorrow" and "last year" in quotation marks: a motto ("Tools for tomorrow") tells no day, and a speaker counts from another one. */
export function withoutQuotedDays(dates: readonly DateSpan[], isQuoted: (token: number) => boolean): DateSpan[] {
  return dates.filter(({ written: { start, parts } }) => !isQuoted(start) || parts.every(({ relative }) => relative === undefined));
}
