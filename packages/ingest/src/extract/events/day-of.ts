import type { When } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import type { DateSpan } from "../dates/date-span.ts";
import { tokenAt } from "../../read/token-at.ts";
import type { EventDraft } from "./event-draft.ts";
import type { EventIndex } from "./event-index.ts";

/** The day told with the trigger, else, for the main event, the first day of the lead. */
export function dayOf(reading: Reading, { days }: EventIndex, draft: EventDraft): DateSpan | undefined {
  const { sentence } = draft.trigger;
  const trigger = reading.tokens.start[draft.trigger.start] ?? 0;
  const nearest = days.get(sentence)?.toSorted((one, other) => Math.abs(one.start - trigger) - Math.abs(other.start - trigger))[0];
  if (nearest) return nearest;
  if (!draft.main) return sameDayBefore(reading, days, draft);
  for (let lead = 0; lead <= sentence + 2; lead++) if (days.has(lead)) return days.get(lead)?.[0];
  return undefined;
}

/** Sentences that "the same day" reaches back. */
const SAME_DAY_REACH = 3;

/** "On 6 April … The same day he met Y": the last single day told before in the paragraph. */
function sameDayBefore(reading: Reading, days: EventIndex["days"], { trigger, isSide }: EventDraft): DateSpan | undefined {
  if (!isSide) return undefined;
  const segment = reading.tokens.segment[trigger.start];
  for (let sentence = trigger.sentence - 1; sentence >= trigger.sentence - SAME_DAY_REACH; sentence--) {
    const last = days.get(sentence)?.findLast(({ when }) => when !== undefined && when.start === when.end);
    if (last) return reading.tokens.segment[tokenAt(reading.tokens, last.start)] === segment ? last : undefined;
  }
  return undefined;
}

/** "signed in late 2023, during the visit of …": the sentence tells a time before the event of the text, too vague for a day. */
export function isOfOtherTime({ spans }: EventIndex, { trigger }: EventDraft, main: When | undefined): boolean {
  return main !== undefined && (spans.get(trigger.sentence)?.some(({ when }) => when !== undefined && when.end < main.start) ?? false);
}
