import type { Reading } from "../../read/reading.ts";
import { parseDayNumber } from "./calendar.ts";
import type { DateSpan } from "./date-span.ts";
import { toWhen } from "./to-when.ts";

/** A weekday alone in a sentence that tells nothing to come is the last one: "closed on Sunday", published on a Thursday. Languages without words for what is to come keep the nearest. */
export function lookBack({ labels, sentenceOf, reader }: Reading, dates: readonly DateSpan[], published: string): DateSpan[] {
  const day = parseDayNumber(published);
  if (day === undefined || reader.language.future === undefined) return [...dates];
  const future = new Set(Array.from(labels.startsOf("future"), (index) => sentenceOf[index]));
  return dates.map((date) => {
    if (date.when === undefined || date.when.start <= published || !isWeekdayAlone(date) || future.has(sentenceOf[date.written.start])) return date;
    const when = toWhen(date.written, { day, rule: "until" });
    return when ? { ...date, when } : date;
  });
}

function isWeekdayAlone({ written: { parts } }: DateSpan): boolean {
  const [part] = parts;
  return parts.length === 1 && part?.weekday !== undefined && part.day === undefined && part.month === undefined && part.relative === undefined && part.direction === undefined;
}
