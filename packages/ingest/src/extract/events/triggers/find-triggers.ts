import { EventKind } from "@concord/domain";
import type { Framework } from "../frameworks/find-frameworks.ts";
import { isBackground, isComing } from "./is-background.ts";
import { isCircumstance } from "./is-circumstance.ts";
import { isHeld, isHeldLater, isPutOffAt } from "./is-held.ts";
import { isPlanned } from "./is-planned.ts";
import { isPluperfect } from "./is-pluperfect.ts";
import { isPointedAt, isReference } from "./is-reference.ts";
import { isTimeOfOther } from "./is-time-of-other.ts";
import { endOfOpener, followsSubject, isInFurther, isJoinedTo, isOccasion, isOfPaper, isWishedFor } from "./bare-verbs.ts";
import { isAttended, isBare, isBetween, isRemote } from "./noun-deed.ts";
import { isDeed, splitVerbAt } from "./split-verb-at.ts";
import type { Trigger } from "./trigger.ts";
import { isCourtesyCall } from "../../statements/is-courtesy-call.ts";
import type { Reading } from "../../../read/reading.ts";
import type { Label } from "../../../text/labels.ts";
import { mergeStarts } from "../../../text/merge-starts.ts";
import { TokenCase, TokenKind } from "../../../text/tokens.ts";

/** Tokens in which no event is told. */
export interface TriggerMarks {
  /** Titles of people. */
  readonly taken: (token: number) => boolean;
  /** What somebody says, word for word. */
  readonly isSpoken: (token: number) => boolean;
}

/** Nouns and verbs for events, in reading order, those inside framework names and titles of people left out. */
export function findTriggers(reading: Reading, frameworks: readonly Framework[], { taken, isSpoken }: TriggerMarks): Trigger[] {
  const { sentenceOf } = reading;
  const framed = new Set(frameworks.filter((framework) => !framework.isWeak).flatMap((framework) => rangeOf(framework.phrase.start, framework.end)));
  const weak = new Set(frameworks.filter((framework) => framework.isWeak).flatMap((framework) => rangeOf(framework.start, framework.end)));
  const sidelines = new Set(frameworks.filter((framework) => framework.sideline).map((framework) => framework.phrase.end));
  const found: Trigger[] = [];
  let behind = 0;
  for (const index of mergeStarts(reading.labels, ["event", "event-verb", "split-verb", "guest-verb"])) {
    const label = index < behind ? undefined : eventLabelAt(reading, index);
    if (label === undefined || isDelegation(reading, label) || taken(index) || framed.has(index) || isAdjective(reading, label) || isDocument(reading, label) || isDuring(reading, label.end) || isInBody(reading, label) || isRequest(reading, label) || isNoFurtherDeed(reading, label) || isOfPaper(reading, label) || isInFurther(reading, label) || isPlanned(reading, label) || isSpoken(index)) continue;
    const list = endOfOpener(reading, label);
    if (list !== undefined) {
      behind = list;
      continue;
    }
    const attended = label.kind === "event" && isAttended(reading, label);
    // 参加会见: in Chinese the verb that somebody was there for is a noun.
    const joined = reading.tokens.kind[index] === TokenKind.han && !attended && isBare(reading.labels, index);
    const reference = joined || isOccasion(reading, label) || isTimeOfOther(reading, label) || isPointedAt(reading, label) || (label.kind === "event" && !attended && isReference(reading, index, sidelines));
    const form = joined || (label.kind === "event" && (reference || !isDeed(reading, label))) ? "noun" : "verb";
    found.push({
      start: index,
      end: label.end,
      kind: label.value === "meeting" && isRemote(reading, label) ? "call" : EventKind.parse(label.value),
      form,
      sentence: sentenceOf[index] ?? 0,
      isBackground: isBackground(reading, label) || isCircumstance(reading, label) || isPluperfect(reading, label),
      isEarlier: isPluperfect(reading, label),
      isJoined: isJoined(reading, label),
      isReference: reference,
      isFramed: weak.has(index),
      // 举行会谈: the verb itself says that it was held.
      isHeld: (form === "noun" && (isHeld(reading, index) || isBetween(reading, label))) || (reading.labels.find(index, "held")?.end ?? label.end) < label.end,
      isAttended: attended,
      isComing: form === "verb" ? isComing(reading, label) || isPutOffAt(reading, index) || isJoinedTo(reading, found.at(-1), label) : reading.reader.language.syllabicNames && (isHeldLater(reading, label.end) || isWishedFor(reading, label)),
      isFinal: form === "verb" && reading.reader.language.statements.verbSecond && CLOSES.has(reading.labels.words[label.end] ?? ""),
      isNamed: isNamed(reading, index),
    });
    behind = label.end;
  }
  return found;
}

const CLOSES = new Set([".", ",", ";"]);

const JOINTS = new Set(["and", "further"]);

/** "et rencontré", "avant de signer": the words bring a further deed of the same sentence. */
function isJoined({ labels }: Reading, { kind, start }: Label): boolean {
  return kind === "event-verb" && labels.hasAny(start, JOINTS);
}

/** Tokens before a joined deed in which "will" puts off both. */
const JOINED_REACH = 30;

/** "doit visiter le chantier avant de rencontrer le maire": joined to what is yet to come, or to an adjective. */
function isNoFurtherDeed(reading: Reading, label: Label): boolean {
  if (!isJoined(reading, label)) return false;
  const { labels, sentenceOf } = reading;
  // "un port agrandi et inspecté par des experts": no deed of the subject.
  if (labels.find(label.start, "and") && labels.find(label.end, "role-agent")) return true;
  for (let index = label.start - 1; index >= label.start - JOINED_REACH && sentenceOf[index] === sentenceOf[label.start]; index--) if (labels.find(index, "future")) return true;
  return false;
}

/** "the Bangkok Statement", "la Déclaration de Bruxelles": one with a capital on this noun is a text, where nouns have none. */
function isDocument({ tokens, labels, sentenceOf, reader }: Reading, { start, end, kind, value }: Label): boolean {
  if (kind !== "event" || value !== "statement" || end - start !== 1 || tokens.casing[start] !== TokenCase.capital || reader.language.words.beforeNouns !== undefined) return false;
  return reader.language.titleCase || (start > 0 && sentenceOf[start - 1] === sentenceOf[start] && labels.find(start, "instrument") !== undefined);
}

/** "the Third International Glacier Conference": where names have capitals, two words with one before the noun make it a name. */
function isNamed({ tokens, reader }: Reading, start: number): boolean {
  return reader.language.titleCase && [start - 2, start - 1, start].every((index) => tokens.kind[index] === TokenKind.word && (tokens.casing[index] ?? 0) >= TokenCase.capital);
}

/** "the National Assembly": the last word of a name of a body. */
function isInBody({ labels }: Reading, { start, end, kind }: Label): boolean {
  return kind === "event" && [1, 2].some((back) => labels.isOn(start - back, end, "body"));
}

/** "called on both sides to stop": asks for something. */
function isRequest(reading: Reading, label: Label): boolean {
  return label.kind === "event-verb" && reading.labels.isOn(label.start, label.end, "courtesy") && !isCourtesyCall(reading, label);
}

/** "fair prices": a word in lower case that is in no list follows. */
function isAdjective({ labels, tokens }: Reading, { start, end }: Label): boolean {
  return labels.find(start, "adjective")?.end === end && tokens.kind[end] === TokenKind.word && tokens.casing[end] === TokenCase.lower && labels.at(end).length === 0;
}

/** 访问期间: where such phrases stand behind, what they close is told already. */
function isDuring({ labels, reader }: Reading, end: number): boolean {
  return reader.language.framesBehind === true && ["during", "framework", "sideline"].some((kind) => labels.find(end, kind) !== undefined);
}

/** 参访团: those who came. */
function isDelegation({ labels, tokens }: Reading, { start, end }: Label): boolean {
  return tokens.kind[start] === TokenKind.han && labels.at(start).some((label) => label.kind === "delegation" && label.end > end);
}

function eventLabelAt(reading: Reading, index: number): Label | undefined {
  const { labels, tokens } = reading;
  const noun = labels.find(index, "event");
  const verb = splitVerbAt(reading, index) ?? labels.find(index, "event-verb") ?? guestVerbAt(reading, index);
  if (noun === undefined || verb === undefined) return noun ?? verb;
  // 访问, 会谈: one word is both where words have no endings; with "was held" or "of" it is the noun.
  const isVerb = verb.end === noun.end && (tokens.kind[index] === TokenKind.han ? !isHeld(reading, index) && labels.find(index - 1, "of") === undefined : followsSubject(reading, verb));
  return verb.end > noun.end || isVerb ? verb : noun;
}

/** Tokens between such a verb and the guest's office. */
const GUEST_REACH = 5;
const BEFORE_GUEST = new Set(["article", "demonym", "country", "honorific", "relative", "status", "portfolio", "place", "deputy"]);

/** "hosted Lord Mayor X": behind the verb comes one person by office, and no event. */
function guestVerbAt({ labels, tokens }: Reading, index: number): Label | undefined {
  const verb = labels.find(index, "guest-verb");
  for (let at = verb?.end ?? 0; verb !== undefined && at <= verb.end + GUEST_REACH; at++) {
    if (labels.find(at, "office")) return { ...verb, kind: "event-verb" };
    if (!labels.hasAny(at, BEFORE_GUEST) && labels.words[at] !== "'" && labels.words[at] !== "s" && tokens.kind[at] !== TokenKind.number) return undefined;
  }
  return undefined;
}

function rangeOf(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, offset) => start + offset);
}
