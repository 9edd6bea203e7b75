import type { When } from "@concord/domain";
import type { Reading } from "../../../read/reading.ts";
import type { DateSpan } from "../../dates/date-span.ts";
import { isDaySpokenOf } from "../../dates/is-day-spoken-of.ts";
import { startsInSentence } from "../../../read/starts-in-sentence.ts";
import { tokenAt } from "../../../read/token-at.ts";
import type { EventDraft } from "../event-draft.ts";
import type { EventIndex } from "../event-index.ts";
import { isBetweenOthers } from "../is-between-others.ts";
import { isDayOfOther } from "./is-day-of-other.ts";
import { isPutOff } from "./is-put-off.ts";

/** The day told with the trigger, else, for the main event, the first day of the lead. */
export function dayOf(reading: Reading, { days }: EventIndex, draft: EventDraft): DateSpan | undefined {
  if (draft.days) return draft.days;
  const { sentence } = draft.trigger;
  const trigger = reading.tokens.start[draft.trigger.start] ?? 0;
  const nearest = withoutDayOfReport(reading, days.get(sentence) ?? []).filter(({ start }) => !isPutOff(reading, draft.trigger, tokenAt(reading.tokens, start)) && !isDayOfOther(reading, draft, tokenAt(reading.tokens, start))).toSorted((one, other) => Math.abs(one.start - trigger) - Math.abs(other.start - trigger))[0];
  if (nearest) return nearest;
  if (!draft.main) return sameDayBefore(reading, days, draft);
  for (let lead = 0; lead <= sentence + 2; lead++) {
    const day = days.get(lead)?.find((one) => (lead !== sentence || !isBetweenOthers(reading, draft.trigger, tokenAt(reading.tokens, one.start))) && (lead <= sentence || !isOfOtherThing(reading, one, lead)));
    if (day) return day;
  }
  return undefined;
}

/** Tokens between a document and its day: "Resolution 57-NQ/TW dated". */
const DOCUMENT_REACH = 9;

/** "the exhibition is to be held from 22 to 26 May", "Resolution 12 of 22 May": behind the sentence of the event, where names have capitals, a day to come or that of a document. */
function isOfOtherThing(reading: Reading, { start }: DateSpan, sentence: number): boolean {
  const { labels, tokens, sentenceOf, reader } = reading;
  if (!reader.language.titleCase) return false;
  const at = tokenAt(tokens, start);
  for (let index = at - 1; index >= at - DOCUMENT_REACH && sentenceOf[index] === sentence; index--) if (labels.find(index, "instrument")) return true;
  return startsInSentence(reading, "future", sentence).some((index) => index < at);
}

/** "GENEVA, 3 March 2025 — X met Y on Sunday": where the sentence tells a day, that of the dateline says when it was written. */
function withoutDayOfReport({ tokens }: Reading, days: readonly DateSpan[]): readonly DateSpan[] {
  const first = days[0];
  if (first === undefined || days.length < 2 || !isBeforeDash(tokens.text, first.end)) return days;
  const at = tokenAt(tokens, first.start);
  return at < PLACE || tokens.segment[at - PLACE] !== tokens.segment[at] ? days.slice(1) : days;
}

/** Tokens of place and agency before the day of a dateline. */
const PLACE = 8;

function isBeforeDash(text: string, end: number): boolean {
  return /^ ?(?:\([^()]{2,30}\) ?)?(?:[–—]|--?) /u.test(text.slice(end, end + 40));
}

/** Sentences that "the same day" reaches back. */
const SAME_DAY_REACH = 3;

/** "On 6 April … The same day he met Y": the last single day told before in the paragraph. */
function sameDayBefore(reading: Reading, days: EventIndex["days"], { trigger, isSide }: EventDraft): DateSpan | undefined {
  if (!isSide) return undefined;
  const segment = reading.tokens.segment[trigger.start];
  const goesOn = opensWithTimeOfDay(reading, trigger);
  // "dự Hội nghị trong hai ngày … Bên lề Hội nghị": the days of what it stands beside.
  const isSideline = startsInSentence(reading, "sideline", trigger.sentence).length > 0;
  for (let sentence = trigger.sentence - 1; sentence >= trigger.sentence - (goesOn ? STORY_REACH : SAME_DAY_REACH); sentence--) {
    const last = days.get(sentence)?.findLast(({ when, start }) => when !== undefined && (isSideline || when.start === when.end) && !isDaySpokenOf(reading, tokenAt(reading.tokens, start)));
    if (last && goesOn) return last;
    if (last) return reading.tokens.segment[tokenAt(reading.tokens, last.start)] === segment ? last : undefined;
  }
  return undefined;
}

/** Sentences that "in the afternoon" reaches back. */
const STORY_REACH = 7;

/** "’s Middags legde X een krans": a time of day with which a sentence opens goes on with the day told before, also in another paragraph. */
function opensWithTimeOfDay({ labels, sentenceOf }: Reading, { start, sentence }: EventDraft["trigger"]): boolean {
  let first = start;
  while (first > 0 && sentenceOf[first - 1] === sentence) first--;
  return labels.find(first, "time-of-day") !== undefined;
}

/** "signed in late 2023, during the visit of …": the sentence tells a time before the event of the text, too vague for a day. */
export function isOfOtherTime({ spans }: EventIndex, { trigger }: EventDraft, main: When | undefined): boolean {
  return main !== undefined && (spans.get(trigger.sentence)?.some(({ when }) => when !== undefined && when.end < main.start) ?? false);
}
