import { type EventKind, type Span, toEdtf, type When } from "@concord/domain";
import type { Reading } from "../../../read/reading.ts";
import { startsInSentence } from "../../../read/starts-in-sentence.ts";
import { TokenKind } from "../../../text/tokens.ts";
import { isoOfDayNumber, parseDayNumber } from "../../dates/calendar.ts";
import type { DateSpan } from "../../dates/date-span.ts";
import type { EventDraft } from "../event-draft.ts";

/** Kinds of events that last for days; a meeting inside a visit of three days does not. */
const LASTING = new Set<EventKind>(["conference", "exhibition", "visit", "dialogue", "other"]);
/** Sentences around the trigger that may tell how long the event lasts. */
const REACH = 2;
/** Days that a stated last day may lie behind the first one: exhibitions go on for weeks. */
const LONGEST_OPEN = 90;
const LONGEST = 14;

/** The days of an event of which the trigger's sentence tells one: "It runs until 23 June", "the two-day forum ended on Thursday", "gathered from 24 to 26 February". */
export function extendDays(reading: Reading, draft: EventDraft, told: DateSpan, days: ReadonlyMap<number, readonly DateSpan[]>): When | undefined {
  const { when } = told;
  if (when === undefined || when.start !== when.end || (!LASTING.has(draft.trigger.kind) && !isMeasured(reading, draft))) return when;
  if (!draft.main && draft.trigger.kind !== "visit" && draft.trigger.kind !== "exhibition") return when;
  const near = sentencesNear(draft);
  const dates = near.flatMap((sentence) => days.get(sentence) ?? []).filter((date) => date !== told);
  return ofRange(when, dates) ?? untilDay(reading, when, near, days) ?? upToDay(reading, when, told, near, days) ?? sinceDay(reading, when, told, days.get(draft.trigger.sentence) ?? []) ?? sinceOpening(reading, when, told, near, days) ?? ofDuration(reading, draft, when, near) ?? when;
}

/** "two days of talks": the length stands right before the noun. */
function isMeasured({ labels }: Reading, { trigger: { form, start } }: EventDraft): boolean {
  return form === "noun" && [1, 2].some((length) => labels.isOn(start - length, start, "duration") || labels.isOn(start - length - 1, start, "duration"));
}

function sentencesNear({ trigger, sentences }: EventDraft): number[] {
  const near: number[] = [];
  for (let sentence = trigger.sentence - 1; sentence <= trigger.sentence + REACH; sentence++) if (sentences.has(sentence)) near.push(sentence);
  return near;
}

/** A range close by that holds the day. */
function ofRange(when: When, dates: readonly DateSpan[]): When | undefined {
  return dates.map((date) => date.when).find((range) => range !== undefined && range.start < range.end && range.start <= when.start && when.start <= range.end && daysBetween(range.start, range.end) <= LONGEST);
}

/** "lasts until June 23": the day right behind the words. */
function untilDay(reading: Reading, when: When, near: readonly number[], days: ReadonlyMap<number, readonly DateSpan[]>): When | undefined {
  for (const index of near.flatMap((sentence) => [...startsInSentence(reading, "until", sentence)])) {
    const label = reading.labels.find(index, "until");
    if (label === undefined) continue;
    const last = days.get(reading.sentenceOf[index] ?? -1)?.find((date) => date.written.start >= label.end - 2 && date.written.start <= label.end + 2)?.when;
    if (last && last.start === last.end && last.end > when.start && daysBetween(when.start, last.end) <= LONGEST_OPEN) return span(when.start, last.end, when.basis);
  }
  return undefined;
}

/** "opened the fair on 12 November. It runs until 15 November": the day told with the trigger is the last, one close by the first. */
function upToDay({ labels }: Reading, when: When, told: DateSpan, near: readonly number[], days: ReadonlyMap<number, readonly DateSpan[]>): When | undefined {
  const { start } = told.written;
  if (!labels.endingAt(start, Math.max(0, start - 4)).some(({ kind }) => kind === "until") && !labels.find(start - 1, "until") && !labels.find(start, "until")) return undefined;
  const first = near.flatMap((sentence) => days.get(sentence) ?? []).find((day) => day.start < told.start && day.when !== undefined && day.when.start === day.when.end && day.when.start < when.end)?.when;
  return first && daysBetween(first.start, when.end) <= LONGEST_OPEN ? span(first.start, when.end, first.basis === "inferred" ? "inferred" : when.basis) : undefined;
}

/** "gathered since Thursday, … adopted on Friday": from the first day on to the one of which the sentence tells more. */
function sinceDay({ labels }: Reading, when: When, told: DateSpan, days: readonly DateSpan[]): When | undefined {
  const { start } = told.written;
  if (!labels.endingAt(start, Math.max(0, start - 2)).some(({ kind }) => kind === "since-day")) return undefined;
  const last = days.find((day) => day.start > told.start && day.when !== undefined && day.when.start === day.when.end && day.when.start > when.start)?.when;
  return last && daysBetween(when.start, last.end) <= LONGEST ? span(when.start, last.end, "inferred") : undefined;
}

/** "opened on Wednesday … ended on Thursday": where one day is that of the close, another close before it is that of the opening. */
function sinceOpening(reading: Reading, when: When, told: DateSpan, near: readonly number[], days: ReadonlyMap<number, readonly DateSpan[]>): When | undefined {
  const closing = near.filter((sentence) => hasLabel(reading, sentence, "closes")).flatMap((sentence) => days.get(sentence) ?? []);
  const opening = near.filter((sentence) => hasLabel(reading, sentence, "opens")).flatMap((sentence) => days.get(sentence) ?? []);
  if (!closing.includes(told) && !opening.includes(told)) return undefined;
  const single = [...opening, ...closing].flatMap((date) => (date.when && date.when.start === date.when.end ? date.when : []));
  const [first, last] = [single.map(({ start }) => start).toSorted()[0], single.map(({ end }) => end).toSorted().at(-1)];
  if (opening.length === 0 || first === undefined || last === undefined || first === last || daysBetween(first, last) > LONGEST) return undefined;
  return span(first, last, single.every(({ basis }) => basis === "stated") ? "stated" : "inferred");
}

/** "the two-day summit": from the day told on, or up to it where the text tells of the close. */
function ofDuration(reading: Reading, { trigger }: EventDraft, when: When, near: readonly number[]): When | undefined {
  const { sentenceOf, labels } = reading;
  // "on a three-day visit to Japan, X met Y on Tuesday": the day is that of the meeting.
  if (trigger.kind === "visit" && hasMeeting(reading, trigger.sentence)) return undefined;
  for (const index of near.flatMap((sentence) => [...startsInSentence(reading, "duration", sentence)])) {
    const label = labels.find(index, "duration");
    const sentence = sentenceOf[index] ?? -1;
    if (label === undefined || !isOfEvent(reading, label, trigger.kind)) continue;
    const length = Number(label.value) - 1;
    const day = parseDayNumber(when.start);
    if (day === undefined) return undefined;
    return hasLabel(reading, sentence, "closes") || hasLabel(reading, trigger.sentence, "closes") ? span(isoOfDayNumber(day - length), when.end, "inferred") : span(when.start, isoOfDayNumber(day + length), "inferred");
  }
  return undefined;
}

function hasMeeting(reading: Reading, sentence: number): boolean {
  return startsInSentence(reading, "event-verb", sentence).some((index) => reading.labels.find(index, "event-verb")?.value === "meeting");
}

/** Words between the duration and the noun that it belongs to. */
const NOUN_REACH = 6;

/** Tokens between a noun and the duration behind it, and tokens of the noun. */
const BEHIND_REACH = 2;
const LONGEST_NOUN = 8;

/** "two-day Lomé Dialogue", "two days of talks", "conférence de trois jours": a noun for the event, or for what an event of its kind consists of, stands close by. */
function isOfEvent({ labels, sentenceOf, tokens }: Reading, { start, end }: Span, kind: EventKind): boolean {
  // Where a character is a token, a word is two or three.
  const reach = tokens.kind[end] === TokenKind.han ? NOUN_REACH * 3 : NOUN_REACH;
  const isNoun = (index: number) => {
    const noun = labels.find(index, "event");
    return noun ? (noun.value === "visit") === (kind === "visit") : kind !== "visit" && labels.find(index, "framework-noun") !== undefined;
  };
  for (let index = end; index < end + reach && sentenceOf[index] === sentenceOf[start]; index++) if (isNoun(index)) return true;
  for (let index = start - 1; index >= start - LONGEST_NOUN && sentenceOf[index] === sentenceOf[start]; index--) {
    if (isNoun(index) && labels.at(index).some((label) => label.end <= start && label.end >= start - BEHIND_REACH)) return true;
  }
  return tokens.kind[start] === TokenKind.han && OPENS_CLAUSE.has(labels.words[start - 1] ?? "") && isSubject({ labels, sentenceOf }, start, isNoun);
}

const OPENS_CLAUSE = new Set(["，", ","]);
/** Tokens between the first of a sentence and the noun that is its subject. */
const SUBJECT_REACH = 12;
/** Tokens of a sentence that are looked at. */
const LONGEST_SENTENCE = 60;

/** 会议由欧盟委员会主办，为期两天: behind a comma the length is that of the noun with which the sentence opens. */
function isSubject({ sentenceOf }: Pick<Reading, "sentenceOf" | "labels">, at: number, isNoun: (index: number) => boolean): boolean {
  let first = at;
  while (first > at - LONGEST_SENTENCE && sentenceOf[first - 1] === sentenceOf[at]) first--;
  for (let index = first; index < Math.min(at, first + SUBJECT_REACH); index++) if (isNoun(index)) return true;
  return false;
}

function hasLabel(reading: Reading, sentence: number, kind: string): boolean {
  return startsInSentence(reading, kind, sentence).length > 0;
}

function span(start: string, end: string, basis: When["basis"]): When {
  return { start, end, edtf: toEdtf(start, end), basis };
}

function daysBetween(start: string, end: string): number {
  return (parseDayNumber(end) ?? 0) - (parseDayNumber(start) ?? 0);
}
