import type { When } from "@concord/domain";
import { isoOfDayNumber, parseDayNumber } from "./calendar.ts";
import type { DateSpan } from "./date-span.ts";
import { toWhen } from "./to-when.ts";

/**
 * Settles the days without a year in a text without a date of publication: each is the first such day after `latestPast`, the last day
 * of the latest dated past event in the text (ISO 8601; by default the latest day that the text dates in full and that is not to come). Weekdays and relative
 * words are counted from the first day that the text dates in full; without one they stay open.
 */
export function resolveYearless(spans: readonly DateSpan[], { latestPast, isToCome = () => false }: { readonly latestPast?: string; readonly isToCome?: (span: DateSpan) => boolean } = {}): DateSpan[] {
  const past = latestPast ?? latestDay(spans.filter((span) => !isToCome(span)));
  const day = past === undefined ? undefined : parseDayNumber(past);
  const told = spans.find((span) => isFullDay(span))?.when;
  const runs = runsOf(spans);
  if (day === undefined) return [...spans];
  return withDaysAlone(spans.map((span) => {
    if (told && !span.when && isNearDay(span)) return withWhen(span, toWhen(span.written, { day: parseDayNumber(told.end) ?? day, rule: "nearest" }));
    if (span.when || !span.written.parts.some((part) => part.month !== undefined)) return span;
    if (span.written.parts.some((part) => part.relative !== undefined || part.direction !== undefined)) return span;
    // "From 5 to 8 April 2026 … On 6 April": a day of the run, or the same day again.
    const within = runs.find((run) => isDayOf(toWhen(span.written, { day: (parseDayNumber(run.start) ?? 0) - 1, rule: "after" }), run));
    const anchor = within === undefined ? day : (parseDayNumber(within.start) ?? day) - 1;
    return withWhen(span, toWhen(span.written, { day: anchor, rule: "after" }));
  }));
}

/** "6 June … on the 5th", 6月16日电 15日: a day without its month is the nearest to the day told before. */
function withDaysAlone(spans: readonly DateSpan[]): DateSpan[] {
  let before: number | undefined;
  return spans.map((span) => {
    const settled = span.when || before === undefined || !isDayAlone(span) ? span : withWhen(span, toWhen(span.written, { day: before, rule: "nearest" }));
    if (settled.when && settled.written.parts.some((part) => part.day !== undefined)) before = parseDayNumber(settled.when.end);
    return settled;
  });
}

function isDayAlone({ written: { parts } }: DateSpan): boolean {
  return parts.every((part) => part.day !== undefined && part.month === undefined && part.year === undefined && part.relative === undefined && part.direction === undefined);
}

/** Runs of days that a day without a year is looked for in: a text tells few, and each once is enough. */
const MOST_RUNS = 50;

function runsOf(spans: readonly DateSpan[]): When[] {
  const runs = new Map<string, When>();
  for (const { when, written } of spans) {
    if (runs.size < MOST_RUNS && when && written.parts.some((part) => part.year !== undefined && part.day !== undefined)) runs.set(when.edtf, runs.get(when.edtf) ?? when);
  }
  return [...runs.values()];
}

function withWhen(span: DateSpan, when: When | undefined): DateSpan {
  return when ? { ...span, when } : span;
}

function isDayOf(day: When | undefined, run: When): boolean {
  return day !== undefined && run.start <= day.start && day.end <= run.end;
}

/** "22 April 2026". */
function isFullDay({ when, written: { parts } }: DateSpan): boolean {
  return when !== undefined && when.start === when.end && parts.some((part) => part.year !== undefined && part.month !== undefined && part.day !== undefined);
}

/** "yesterday", "on Monday": a day of the week around the one that the text dates in full, on which it was told. */
function isNearDay({ written: { parts } }: DateSpan): boolean {
  return parts.every((part) => part.day === undefined && part.month === undefined && part.year === undefined && (part.relative === undefined ? part.weekday !== undefined : part.relative.unit === "day"));
}

/** What lies before is history ("relations since 1967"), and no day without a year follows from it: such a text names no year of its own. */
const HISTORY = "2000";

/** "carbon neutral in 2050": years alone from here on are goals, and nothing that has been. */
const GOALS = "2030";

function isGoal({ start }: When, parts: DateSpan["written"]["parts"]): boolean {
  return start >= GOALS && parts.every((part) => part.month === undefined);
}

/** Latest day of the spans whose year stands in the text, if it is no history. */
function latestDay(spans: readonly DateSpan[]): string | undefined {
  let latest: number | undefined;
  for (const { when, written } of spans) {
    const day = when && when.end >= HISTORY && !isGoal(when, written.parts) && written.parts.some((part) => part.year !== undefined) ? parseDayNumber(when.end) : undefined;
    if (day !== undefined && (latest === undefined || day > latest)) latest = day;
  }
  return latest === undefined ? undefined : isoOfDayNumber(latest);
}
