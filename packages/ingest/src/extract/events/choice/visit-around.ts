import { type Span, toEdtf } from "@concord/domain";
import type { Reading } from "../../../read/reading.ts";
import { startsInSentence } from "../../../read/starts-in-sentence.ts";
import { tokenAt } from "../../../read/token-at.ts";
import { TokenKind } from "../../../text/tokens.ts";
import { isoOfDayNumber, parseDayNumber } from "../../dates/calendar.ts";
import type { DateSpan } from "../../dates/date-span.ts";
import type { Presence } from "./presence.ts";
import type { Trigger } from "../triggers/trigger.ts";

/** Tokens behind the word for a visit in which its first and last day stand: "on an official visit to the Republic of Senegal from 20 to 22 January". */
const BEHIND = 20;
/** Tokens before it: "from 20 to 22 January paid an official visit". */
const BEFORE = 12;
/** Tokens between the word for a visit and how long it lasts: "three-day official visit", "visite officielle de trois jours". */
const LENGTH_REACH = 8;
/** Days of the longest visit. */
const LONGEST = 14;

/** The days of a visit of several days, where its sentence tells them: "who is on a visit from June 15 to 18", "ended a three-day visit on Thursday". */
export function daysOfVisit(reading: Reading, days: ReadonlyMap<number, readonly DateSpan[]>, trigger: Trigger): DateSpan | undefined {
  if (trigger.kind !== "visit") return undefined;
  const told = days.get(trigger.sentence) ?? [];
  return told.find((date) => isRangeOf(reading, date, trigger)) ?? fromLength(reading, told, trigger);
}

/** Where a character is a token, a word is about two. */
function scaleAt({ tokens }: Reading, index: number): number {
  return tokens.kind[index] === TokenKind.han ? 2 : 1;
}

function isRangeOf(reading: Reading, { start: offset, when }: DateSpan, { start, end }: Trigger): boolean {
  if (when === undefined || when.start === when.end || 1 + dayNumber(when.end) - dayNumber(when.start) > LONGEST) return false;
  const scale = scaleAt(reading, start);
  const from = tokenAt(reading.tokens, offset);
  return from >= end ? from - end <= BEHIND * scale : start - from <= BEFORE * scale;
}

/** "arrived on Tuesday for a three-day visit": from the first day on, or up to the last. */
function fromLength(reading: Reading, told: readonly DateSpan[], trigger: Trigger): DateSpan | undefined {
  const { labels, tokens } = reading;
  const reach = LENGTH_REACH * scaleAt(reading, trigger.start);
  const single = told.filter(({ when }) => when !== undefined && when.start === when.end);
  const length = Array.from(startsInSentence(reading, "duration", trigger.sentence), (index) => labels.find(index, "duration")).find((label) => label !== undefined && label.end > trigger.start - reach && label.start < trigger.end + reach);
  if (length === undefined || single.length === 0) return undefined;
  const edge = edgesOf(reading, trigger.sentence).toSorted((one, other) => distance(one, trigger) - distance(other, trigger))[0];
  if (edge === undefined) return undefined;
  const nearest = single.toSorted((one, other) => distance(spanOf(tokens, one), edge) - distance(spanOf(tokens, other), edge))[0];
  if (nearest?.when === undefined) return undefined;
  const others = Number(length.value) - 1;
  const day = dayNumber(nearest.when.start);
  const [start, end] = edge.isLast ? [isoOfDayNumber(day - others), nearest.when.end] : [nearest.when.start, isoOfDayNumber(day + others)];
  return { ...nearest, when: { start, end, edtf: toEdtf(start, end), basis: "inferred" } };
}

/** Words that say that a stay begins or ends. */
function edgesOf(reading: Reading, sentence: number): (Span & { readonly isLast: boolean })[] {
  const of = (kind: string, isLast: boolean) => Array.from(startsInSentence(reading, kind, sentence), (start) => ({ start, end: reading.labels.find(start, kind)?.end ?? start, isLast }));
  return [...of("closes", true), ...of("leaves", true), ...of("opens", false), ...of("arrives", false)];
}

function spanOf(tokens: Reading["tokens"], { start, end }: Span): Span {
  return { start: tokenAt(tokens, start), end: tokenAt(tokens, end) };
}

/** Tokens between two spans. */
function distance(one: Span, other: Span): number {
  return Math.max(0, one.start - other.end, other.start - one.end);
}

function dayNumber(day: string): number {
  return parseDayNumber(day) ?? 0;
}

/** Tokens between the word for a visit and "by": "a visit to the Republic of Chile by Minister X". */
const BY_REACH = 8;
/** Tokens between "by" and the name, for the office and the country. */
const OFFICE_REACH = 10;
/** Tokens before the word for a visit in which "her" or "his" stands. */
const OWN_REACH = 4;

/** Who makes a visit told around the news: whom "by" or "of" names behind it, who is the sentence's subject with "her visit", else who was named last. */
export function visitorOf(reading: Reading, present: readonly Presence[], trigger: Trigger): Presence | undefined {
  const named = present.toSorted((one, other) => one.token - other.token);
  const { start, end } = trigger;
  if (start > 0 && reading.sentenceOf[start] === trigger.sentence && isOwn(reading, start)) return named[0];
  return agentBehind(reading, named, end) ?? named.findLast(({ token }) => token < start) ?? named.find(({ token }) => token > end);
}

function isOwn({ labels }: Reading, start: number): boolean {
  for (let index = start - OWN_REACH; index < start; index++) if (labels.hasAny(index, OWN)) return true;
  return false;
}

const OWN = new Set(["own", "pronoun"]);

function agentBehind({ labels }: Reading, named: readonly Presence[], end: number): Presence | undefined {
  for (let index = end; index < end + BY_REACH; index++) {
    const by = labels.find(index, "role-agent") ?? labels.find(index, "of");
    if (by === undefined) continue;
    const noun = labels.find(by.end, "article")?.end ?? by.end;
    if (labels.find(noun, "place") ?? labels.find(noun, "country")) continue;
    const agent = named.find(({ token }) => token >= by.end && token - by.end <= OFFICE_REACH);
    if (agent) return agent;
  }
  return undefined;
}
