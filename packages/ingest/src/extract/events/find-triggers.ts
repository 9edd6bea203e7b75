import { EventKind } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { mergeStarts, type Label } from "../../text/labels.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";
import { isCourtesyCall } from "../statements/is-courtesy-call.ts";
import type { Framework } from "./find-frameworks.ts";
import { isCircumstance } from "./is-circumstance.ts";
import { isAttended, isBare, isBetween, isRemote } from "./noun-deed.ts";
import { isTimeOfOther } from "./is-time-of-other.ts";
import { isPluperfect } from "./is-pluperfect.ts";
import { isDeed, splitVerbAt } from "./split-verb-at.ts";

/** A word that says that something happened. */
export interface Trigger {
  /** Token. */
  readonly start: number;
  readonly end: number;
  readonly kind: EventKind;
  readonly form: "noun" | "verb";
  readonly sentence: number;
  /** Stands with "last", "invited", "since": told as background, not as news. */
  readonly isBackground: boolean;
  /** Points back at an event already told ("at the conference"). */
  readonly isReference: boolean;
  /** Inside a name behind a small word: "at the Bangkok Forum". */
  readonly isFramed: boolean;
  /** "took place", "was held" in the same sentence. */
  readonly isHeld: boolean;
  /** Behind a verb for being there: "attended the signing of …". */
  readonly isAttended?: boolean;
  /** The verb itself tells what is to come: "visitera". */
  readonly isComing?: boolean;
  /** Has a name of its own. */
  readonly isNamed?: boolean;
}

/** How far before a trigger a word such as "last" reaches, in tokens. */
const BACKGROUND_REACH = 6;
/** How far before a trigger a word such as "will" reaches. */
const FUTURE_REACH = 2;

/** Nouns and verbs for events, in reading order, those inside framework names and titles of people left out. */
export function findTriggers(reading: Reading, frameworks: readonly Framework[], taken: (token: number) => boolean): Trigger[] {
  const { sentenceOf } = reading;
  const framed = new Set(frameworks.filter((framework) => !framework.isWeak).flatMap((framework) => rangeOf(framework.phrase.start, framework.end)));
  const weak = new Set(frameworks.filter((framework) => framework.isWeak).flatMap((framework) => rangeOf(framework.start, framework.end)));
  const sidelines = new Set(frameworks.filter((framework) => framework.sideline).map((framework) => framework.phrase.end));
  const found: Trigger[] = [];
  let behind = 0;
  for (const index of mergeStarts(reading.labels, ["event", "event-verb", "split-verb"])) {
    const label = index < behind ? undefined : eventLabelAt(reading, index);
    if (label === undefined || isDelegation(reading, label) || taken(index) || framed.has(index) || isAdjective(reading, label) || isDocument(reading, label) || isDuring(reading, label.end) || isInBody(reading, label) || isRequest(reading, label)) continue;
    const attended = label.kind === "event" && isAttended(reading, label);
    // 参加会见: in Chinese the verb that somebody was there for is a noun.
    const joined = reading.tokens.kind[index] === TokenKind.han && !attended && isBare(reading.labels, index);
    const reference = joined || isTimeOfOther(reading, label) || isPointedAt(reading, label) || (label.kind === "event" && !attended && isReference(reading, index, sidelines));
    const form = joined || (label.kind === "event" && (reference || !isDeed(reading, label))) ? "noun" : "verb";
    found.push({
      start: index,
      end: label.end,
      kind: label.value === "meeting" && isRemote(reading, label) ? "call" : EventKind.parse(label.value),
      form,
      sentence: sentenceOf[index] ?? 0,
      isBackground: isBackground(reading, label) || isCircumstance(reading, label) || isPluperfect(reading, label),
      isReference: reference,
      isFramed: weak.has(index),
      // 举行会谈: the verb itself says that it was held.
      isHeld: (form === "noun" && (isHeld(reading, index) || isBetween(reading, label))) || (reading.labels.find(index, "held")?.end ?? label.end) < label.end,
      isAttended: attended,
      isComing: form === "verb" && isComing(reading, label),
      isNamed: isNamed(reading, index),
    });
    behind = label.end;
  }
  return found;
}

/** "the Bangkok Statement": where names have capitals, one on this noun makes it a text. */
function isDocument({ tokens, reader }: Reading, { start, end, kind, value }: Label): boolean {
  return kind === "event" && value === "statement" && end - start === 1 && reader.language.titleCase && tokens.casing[start] === TokenCase.capital;
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

const POINTING = new Set(Array.from("此这這本该該"));

/** 此次参访: told before. */
function isPointedAt({ labels, tokens }: Reading, { start }: Label): boolean {
  return tokens.kind[start] === TokenKind.han && labels.endingAt(start, Math.max(0, start - 2)).some(({ kind, start: from }) => kind === "article" && POINTING.has(labels.words[from] ?? ""));
}

function eventLabelAt(reading: Reading, index: number): Label | undefined {
  const { labels, tokens } = reading;
  const noun = labels.find(index, "event");
  const verb = splitVerbAt(reading, index) ?? labels.find(index, "event-verb");
  if (noun === undefined || verb === undefined) return noun ?? verb;
  // 访问, 会谈: one word is both where words have no endings; with "was held" or "of" it is the noun.
  const isVerb = verb.end === noun.end && tokens.kind[index] === TokenKind.han && !isHeld(reading, index) && labels.find(index - 1, "of") === undefined;
  return verb.end > noun.end || isVerb ? verb : noun;
}

/** Told by the verb, not by a word before it. */
function isComing({ labels }: Reading, { start }: Label): boolean {
  return labels.find(start, "future") !== undefined && labels.find(start, "background") !== undefined;
}

function isBackground({ labels, sentenceOf, tokens, reader }: Reading, { start: index, end }: Label): boolean {
  // Where a character or a syllable is a token, a word is about two.
  const isOfParts = tokens.kind[index] === TokenKind.han || reader.language.syllabicNames;
  const reach = isOfParts ? BACKGROUND_REACH * 2 : BACKGROUND_REACH;
  for (let from = Math.max(0, index - reach); from < index; from++) {
    if (sentenceOf[from] === sentenceOf[index] && labels.find(from, "background") && !closesInvitation(labels, from)) return true;
  }
  for (let from = Math.max(0, index - FUTURE_REACH); from < index; from++) if (sentenceOf[from] === sentenceOf[index] && labels.find(from, "future")) return true;
  return (labels.find(index + 1, "background") ?? labels.find(end, "background")) !== undefined;
}

/** Tokens between the words around those who invited. */
const INVITATION = 90;

/** 应甲邀请，乙对…进行访问: the invitation that the news itself follows. */
function closesInvitation(labels: Reading["labels"], at: number): boolean {
  if (!labels.at(at).some(({ kind, value }) => kind === "invitation" && value === "closes")) return false;
  for (let from = at - 1; from >= Math.max(0, at - INVITATION); from--) if (labels.find(from, "invitation")?.value === "opens") return true;
  return false;
}

/** Words between "on the sidelines of" and the event that it points back at. */
const SIDELINE_REACH = 4;

/** Behind "on the sidelines of", or behind "at" with nothing between but small words: the event is known already. */
function isReference(reading: Reading, index: number, sidelines: ReadonlySet<number>): boolean {
  const { labels } = reading;
  for (let end = index; end > index - SIDELINE_REACH; end--) {
    if (sidelines.has(end)) return true;
    if (labels.words[end - 1] === ",") break;
  }
  let at = index;
  for (let step = 0; step < 3; step++) {
    const small = startOfSmallWord(reading, at);
    if (small === undefined) return false;
    if (labels.find(small, "at") || labels.find(small, "framework") || labels.find(small, "during")) return true;
    at = small;
  }
  return false;
}

/** Words that stand between "at" and an event, the likeliest first. */
const SMALL = ["article", "of", "at", "framework", "during", "role"];

function startOfSmallWord({ labels }: Reading, end: number): number | undefined {
  for (const kind of SMALL) {
    for (let start = Math.max(0, end - 3); start < end; start++) if (labels.isOn(start, end, kind)) return start;
  }
  return undefined;
}

/** Tokens around a noun in which "took place" belongs to it. */
const HELD_REACH = 80;

function isHeld({ labels, sentenceOf, tokens }: Reading, index: number): boolean {
  for (let at = index; at >= Math.max(0, index - HELD_REACH) && sentenceOf[at] === sentenceOf[index]; at--) if (isHeldAt(labels, at)) return true;
  for (let at = index; at < Math.min(tokens.count, index + HELD_REACH) && sentenceOf[at] === sentenceOf[index]; at++) if (isHeldAt(labels, at)) return true;
  return false;
}

/** Tokens before "took place" that may hold its "not". */
const DENIED_REACH = 6;

/** "took place", not "has not met since". */
function isHeldAt(labels: Reading["labels"], at: number): boolean {
  if (labels.find(at, "held") === undefined) return false;
  for (let before = at - 1; before >= Math.max(0, at - DENIED_REACH); before--) if (labels.find(before, "denied")) return false;
  return true;
}

function rangeOf(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, offset) => start + offset);
}
