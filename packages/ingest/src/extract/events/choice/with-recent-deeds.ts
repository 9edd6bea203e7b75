import type { Reading } from "../../../read/reading.ts";
import { sentenceAt } from "../../../read/sentence-at.ts";
import { parseDayNumber } from "../../dates/calendar.ts";
import type { DateSpan } from "../../dates/date-span.ts";
import { isDay } from "../days/is-day.ts";
import type { Trigger } from "../triggers/trigger.ts";

/** Days between the first day of a text and an earlier deed that belongs to the same trip. */
const SAME_TRIP = 7;
/** Tokens at the start of a sentence in which a word such as "earlier" opens it. */
const OPENING = 3;

/** "On Tuesday she had visited Ghent", "Auparavant, il avait rencontré X": what is told as earlier is news where its day is one of the same trip. */
export function withRecentDeeds(reading: Reading, triggers: readonly Trigger[], dates: readonly DateSpan[]): Trigger[] {
  const days = dates.filter((date) => isDay(date) && date.when !== undefined && date.when.start === date.when.end);
  const first = dayOf(days[0]);
  if (first === undefined) return [...triggers];
  const bySentence = new Map(days.toReversed().map((date) => [sentenceAt(reading, date), dayOf(date) ?? first] as const));
  return triggers.map((trigger) => {
    // "de haven die zij dinsdag bezocht had": a clause that only tells more of a thing.
    if (trigger.isEarlier !== true || reading.labels.find(trigger.end, "pluperfect") !== undefined) return trigger;
    const day = bySentence.get(trigger.sentence);
    const isRecent = day === undefined ? opensEarlier(reading, trigger) : Math.abs(day - first) <= SAME_TRIP;
    return isRecent ? { ...trigger, isBackground: false } : trigger;
  });
}

function dayOf(date: DateSpan | undefined): number | undefined {
  return date?.when && parseDayNumber(date.when.start);
}

/** "Earlier", "the day before" opens the sentence. */
function opensEarlier({ labels, sentenceOf }: Reading, { start, sentence }: Trigger): boolean {
  let from = start;
  while (from > 0 && sentenceOf[from - 1] === sentence) from--;
  for (let index = from; index < Math.min(start, from + OPENING); index++) if (labels.find(index, "further")) return true;
  return false;
}
