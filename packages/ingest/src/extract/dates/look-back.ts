import type { Reading } from "../../read/reading.ts";
import { parseDayNumber } from "./calendar.ts";
import type { DateSpan } from "./date-span.ts";
import { toWhen } from "./to-when.ts";

/** A weekday alone in a sentence that tells nothing to come is the last one: "closed on Sunday", published on a Thursday. Right behind a word for what is to come it is the next one. Languages without such words keep the nearest. */
export function lookBack({ labels, sentenceOf, reader }: Reading, dates: readonly DateSpan[], published: string): DateSpan[] {
  const day = parseDayNumber(published);
  if (day === undefined || reader.language.future === undefined) return [...dates];
  const coming = new Set(labels.startsOf("future"));
  const future = new Set(Array.from(labels.startsOf("future"), (index) => sentenceOf[index]));
  return dates.map((date) => {
    if (date.when !== undefined && date.when.start < published && isWeekdayAlone(date) && isBehind(coming, date.written.start)) {
      const next = toWhen(date.written, { day, rule: "after" });
      return next ? { ...date, when: next } : date;
    }
    if (date.when === undefined || date.when.start <= published || !isWeekdayAlone(date) || future.has(sentenceOf[date.written.start])) return date;
    const when = toWhen(date.written, { day, rule: "until" });
    return when ? { ...date, when } : date;
  });
}

/** Tokens between "will visit" and its day. */
const COMING_REACH = 6;

/** "will arrive on Monday": the day stands close behind. */
function isBehind(coming: ReadonlySet<number>, date: number): boolean {
  for (let token = date - 1; token >= date - COMING_REACH; token--) if (coming.has(token)) return true;
  return false;
}

function isWeekdayAlone({ written: { parts } }: DateSpan): boolean {
  const [part] = parts;
  return parts.length === 1 && part?.weekday !== undefined && part.day === undefined && part.month === undefined && part.relative === undefined && part.direction === undefined;
}
