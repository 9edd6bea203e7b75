import type { DateSpan } from "../../dates/date-span.ts";
import { DEEDS, isNextDeed } from "./deeds-apart.ts";
import type { EventClues } from "./event-clues.ts";
import type { EventDraft } from "../event-draft.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { isHeldByBodies, isHeldTheSameDay, isInReportedClause, isSigningOfBodies, isSigningOfBoth } from "./han-sides.ts";
import { daysOfVisit, visitorOf } from "./visit-around.ts";
import type { Reading } from "../../../read/reading.ts";
import { TokenKind } from "../../../text/tokens.ts";
import { segmentKind } from "../../../read/segment-kind.ts";

/** Events told beside the main one: on a day of their own, behind "on the sidelines of", announced by "also", or with people not named before. */
export function chooseSides(reading: Reading, clues: EventClues, main: Trigger): EventDraft[] {
  const sides: EventDraft[] = [];
  const told = new Map<number, Trigger[]>([[main.sentence, [main]]]);
  const sidelines = new Set(clues.frameworks.filter((framework) => framework.sideline).map((framework) => reading.sentenceOf[framework.phrase.start]));
  for (const [place, trigger] of clues.triggers.entries()) {
    const around = trigger.start === main.start ? undefined : daysAround(reading, clues, trigger, main);
    if ((trigger.isReference && around === undefined) || trigger.isBackground || trigger.isComing === true || trigger.start === main.start || !(clues.peopled.has(trigger.sentence) || (isHeldByBodies(reading, clues, trigger) && !isToldInParagraph(reading, [main, ...sides.map((side) => side.trigger)], trigger)) || (isHeldTheSameDay(reading, trigger) && opensFurther(reading, trigger)))) continue;
    if (isInReportedClause(reading, clues, trigger) || isOfOneCeremony(reading, sides, trigger)) continue;
    if (segmentKind(reading, trigger.start) !== "body" && segmentKind(reading, trigger.start) !== "standfirst") continue;
    const before = told.get(trigger.sentence);
    // "reisde door naar Parijs, waar zij X ontmoette": the trip is told for what was done at its end.
    const goal = before === undefined ? undefined : meetingAfterTrip(clues, trigger, clues.triggers[place + 1]);
    if (goal) {
      told.set(trigger.sentence, [...(before ?? []), goal]);
      sides.push({ trigger: goal, main: false, sentences: new Set([trigger.sentence]), isSide: false });
      continue;
    }
    // "arrived for a three-day visit to Peru": the noun tells more.
    if (around !== undefined && trigger.form === "verb" && hasNounBehind(clues.triggers, place)) continue;
    if (around !== undefined && before?.every(({ kind }) => kind !== "visit") === true) {
      const present = clues.present.get(trigger.sentence) ?? [];
      const visitor = visitorOf(reading, present, trigger);
      told.set(trigger.sentence, [...before, trigger]);
      sides.push({ trigger, main: false, sentences: new Set([trigger.sentence]), isSide: false, days: around, absent: new Set(present.filter(({ id }) => id !== visitor?.id).map(({ id }) => id)) });
      continue;
    }
    const isSide = sidelines.has(trigger.sentence);
    const isDated = (clues.days.has(trigger.sentence) || clues.undated.has(trigger.sentence)) && (trigger.form === "verb" || trigger.isHeld);
    if (before !== undefined ? !isNextDeed(reading, clues.present, trigger, before) : !isSide && !isNews(reading, clues, trigger, main, isDated)) continue;
    if (before === undefined && trigger.start < main.start && !isDated) continue;
    if (before === undefined && !isDated && isOfCeremony(reading, trigger, sides)) continue;
    told.set(trigger.sentence, [...(before ?? []), trigger]);
    sides.push({ trigger, main: false, sentences: restOfParagraph(reading, trigger, told), isSide: !isDated || isSide });
  }
  return sides;
}

/** The meeting that closes the clause behind a trip, with somebody who is named in it. */
function meetingAfterTrip({ present }: EventClues, trip: Trigger, next: Trigger | undefined): Trigger | undefined {
  if (trip.kind !== "visit" || trip.form !== "verb" || trip.isFinal === true || next?.sentence !== trip.sentence || next.kind !== "meeting" || next.isFinal !== true || next.isBackground) return undefined;
  return (present.get(trip.sentence) ?? []).some(({ token }) => token > trip.end && token < next.start) ? { ...next, start: trip.start } : undefined;
}

/** 两国领导人见证签署…。甲和乙签字: in characters what a paragraph tells of one ceremony is one event. */
function isOfOneCeremony({ tokens }: Reading, sides: readonly EventDraft[], { start, kind, sentence }: Trigger): boolean {
  return kind === "signing" && tokens.kind[start] === TokenKind.han && sides.some((side) => side.trigger.kind === kind && side.trigger.sentence !== sentence && side.sentences.has(sentence));
}

/** "展览由…举办": an event of the same kind that the paragraph has told already. */
function isToldInParagraph({ tokens }: Reading, told: readonly Trigger[], trigger: Trigger): boolean {
  return told.some(({ kind, start }) => kind === trigger.kind && tokens.segment[start] === tokens.segment[trigger.start]);
}

function hasNounBehind(triggers: readonly Trigger[], place: number): boolean {
  const [trigger, next] = [triggers[place], triggers[place + 1]];
  return trigger !== undefined && next?.sentence === trigger.sentence && next.kind === trigger.kind && next.form === "noun";
}

/** The days of a visit that goes on while the main event is told, with no word for what is to come before it. */
function daysAround(reading: Reading, clues: EventClues, trigger: Trigger, main: Trigger): DateSpan | undefined {
  const days = daysOfVisit(reading, clues.days, trigger);
  const day = clues.days.get(main.sentence)?.find((date) => date.start !== days?.start)?.when ?? days?.when;
  if (days?.when === undefined || day === undefined || day.start > days.when.end || day.end < days.when.start) return undefined;
  for (let index = trigger.start - COMING_REACH; index < trigger.start; index++) if (reading.sentenceOf[index] === trigger.sentence && reading.labels.find(index, "future")) return undefined;
  return days;
}

/** Tokens between "will" and the word for a visit: "will pay a three-day official visit". */
const COMING_REACH = 10;

/** "witnessed the signing of two agreements. X signed for the province": one ceremony of one paragraph. */
function isOfCeremony({ tokens }: Reading, { kind, start, sentence }: Trigger, sides: readonly EventDraft[]): boolean {
  if (kind !== "signing" || tokens.kind[start] === TokenKind.han) return false;
  return sides.some((side) => side.trigger.kind === "signing" && side.sentences.has(sentence) && tokens.segment[side.trigger.start] === tokens.segment[start]);
}

function isNews(reading: Reading, clues: EventClues, trigger: Trigger, main: Trigger, isDated: boolean): boolean {
  if (isDated) return true;
  if (trigger.isAttended === true && trigger.kind !== main.kind && trigger.kind !== "statement") return true;
  if (isHeldTheSameDay(reading, trigger) && opensFurther(reading, trigger)) return true;
  if (trigger.form !== "verb" || trigger.kind === "statement") return false;
  if (main.kind !== "signing" && (isSigningOfBoth(reading, trigger) || isSigningOfBodies(reading, clues, trigger))) return true;
  const isFurther = opensFurther(reading, trigger);
  if (isFurther && (trigger.kind !== main.kind || trigger.kind === "visit" || trigger.kind === "meeting")) return true;
  // What is signed at one ceremony, by whomever, is one event.
  return DEEDS.has(trigger.kind) && !(trigger.kind === "signing" && main.kind === "signing") && (hasNewcomer(clues, trigger, main) || isTalksOfVisit(clues, trigger, main));
}

/** 甲抵达河内…乙与甲举行了会谈: talks that are said to have been held, with both sides named, within the visit told before. */
function isTalksOfVisit({ present }: EventClues, trigger: Trigger, main: Trigger): boolean {
  return main.kind === "visit" && trigger.kind === "meeting" && trigger.isHeld && (present.get(trigger.sentence) ?? []).length > 1;
}

/** Someone is named whom the sentence of the main event, which names both sides, does not. */
function hasNewcomer({ present }: EventClues, trigger: Trigger, main: Trigger): boolean {
  const known = present.get(main.sentence) ?? [];
  const isTold = known.length > 1 || (trigger.kind !== main.kind && known.length > 0);
  return isTold && (present.get(trigger.sentence) ?? []).some(({ id }) => known.every((other) => other.id !== id));
}

/** "also", "on the same day" within the sentence, before or right behind the trigger. */
function opensFurther({ labels, sentenceOf, tokens }: Reading, trigger: Trigger): boolean {
  let index = trigger.start;
  while (index > 0 && sentenceOf[index - 1] === trigger.sentence) index--;
  for (; index < tokens.count && index < trigger.end + 3 && sentenceOf[index] === trigger.sentence; index++) if (labels.find(index, "further")) return true;
  return false;
}

/** Sentences behind the one of a side event that may go on with it. */
const SIDE_REACH = 5;

/** The sentences of the paragraph from the trigger on: what follows a side event in its paragraph belongs to it, for a while. */
function restOfParagraph({ tokens, sentenceOf }: Reading, trigger: Trigger, used: ReadonlyMap<number, unknown>): Set<number> {
  const sentences = new Set<number>([trigger.sentence]);
  const segment = tokens.segment[trigger.start];
  for (let index = trigger.end; index < tokens.count && tokens.segment[index] === segment; index++) {
    const sentence = sentenceOf[index] ?? 0;
    if (sentence > trigger.sentence + SIDE_REACH || (sentence !== trigger.sentence && used.has(sentence))) break;
    sentences.add(sentence);
  }
  return sentences;
}
