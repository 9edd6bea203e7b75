import type { Reading } from "../../read/reading.ts";
import { parseDayNumber } from "./calendar.ts";
import type { DateSpan } from "./date-span.ts";
import { toWhen } from "./to-when.ts";

/** Sentences behind a day told with its month in which a day alone is of that month. */
const REACH = 8;

/** A day without its month is the nearest to the day told before it, else the last one up to publication: "from 27 to 30 November … on the 28th", 4日，…. */
export function settleDaysAlone({ labels, sentenceOf }: Reading, dates: readonly DateSpan[], published: string): DateSpan[] {
  const day = parseDayNumber(published);
  if (day === undefined) return [...dates];
  const coming = new Set(Array.from(labels.startsOf("future"), (index) => sentenceOf[index]));
  let before: { readonly day: number; readonly sentence: number } | undefined;
  return dates.map((date) => {
    const sentence = sentenceOf[date.written.start] ?? 0;
    const isNear = before !== undefined && sentence - before.sentence <= REACH;
    const anchor = isNear && before ? { day: before.day, rule: "nearest" as const } : { day, rule: "until" as const };
    const around = isDayAlone(date) && date.written.parts.length > 1 ? toWhen(date.written, { day, rule: "nearest" }) : undefined;
    // 3日至8日, printed on the 5th: a stay that goes on is of that month.
    const isNow = around !== undefined && around.start <= published && published <= around.end;
    const when = isNow ? around : isDayAlone(date) && (isNear || !coming.has(sentence)) ? toWhen(date.written, anchor) : undefined;
    const settled = when ? { ...date, when } : date;
    const told = settled.when && isOfMonth(settled) ? parseDayNumber(settled.when.end) : undefined;
    if (told !== undefined && Math.abs(told - day) <= NEWS) before = { day: told, sentence };
    return settled;
  });
}

/** Days around publication within which a day told is news, and no history. */
const NEWS = 45;

function isDayAlone({ written: { parts } }: DateSpan): boolean {
  return parts.length > 0 && parts.every((part) => part.day !== undefined && part.month === undefined && part.year === undefined && part.relative === undefined && part.direction === undefined && part.weekday === undefined);
}

function isOfMonth({ written: { parts } }: DateSpan): boolean {
  return parts.some((part) => part.day !== undefined && (part.month !== undefined || part.relative?.unit === "month"));
}
