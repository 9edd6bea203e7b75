import type { EventKind } from "@concord/domain";
import type { Reading } from "../../../read/reading.ts";
import { TokenKind } from "../../../text/tokens.ts";
import type { EventClues } from "./event-clues.ts";
import type { Trigger } from "../triggers/trigger.ts";

/** Kinds of events that have names and hosts of their own. */
const NAMED = new Set<EventKind>(["conference", "exhibition", "dialogue"]);

/** 8日，由江城市政府主办的圆桌会在江城举行: told in characters with its day, its place and a public body; who spoke there stands in the sentences behind. */
export function isHeldByBodies({ tokens }: Reading, { days, placed, acted }: EventClues, { start, form, kind, isHeld, sentence }: Trigger): boolean {
  return tokens.kind[start] === TokenKind.han && form === "noun" && isHeld && NAMED.has(kind) && days.has(sentence) && placed.has(sentence) && acted.has(sentence);
}

/** 当天下午，对接会在河内举行: behind the word for the same day, which the caller has found. */
export function isHeldTheSameDay({ tokens }: Reading, { start, form, kind, isHeld }: Trigger): boolean {
  return tokens.kind[start] === TokenKind.han && form === "noun" && isHeld && NAMED.has(kind);
}

/** Tokens before a verb of signing in which "both sides" stands, and behind it in which the document does. */
const BOTH_REACH = 12;
const DOCUMENT_REACH = 4;
const NOT_NOW = new Set(["future", "denied", "not-now"]);

/** 双方签署了《…》: a document that both sides of what was told before signed. */
export function isSigningOfBoth({ tokens, labels, sentenceOf }: Reading, { start, end, kind, sentence }: Trigger): boolean {
  if (kind !== "signing" || tokens.kind[start] !== TokenKind.han) return false;
  let isOfBoth = false;
  for (let index = start - 1; index >= Math.max(0, start - BOTH_REACH) && sentenceOf[index] === sentence; index--) {
    if (labels.hasAny(index, NOT_NOW)) return false;
    isOfBoth ||= labels.find(index, "both-sides") !== undefined;
  }
  for (let index = end; isOfBoth && index < end + DOCUMENT_REACH; index++) if (DOCUMENTS.has(labels.words[index] ?? "")) return true;
  return false;
}

const DOCUMENTS = new Set(["《", "「"]);

/** 会上，江城大学与青川学院签署…: a sentence of bodies alone, which was let in for them. */
export function isSigningOfBodies({ tokens }: Reading, { present, peopled }: EventClues, { start, kind, sentence }: Trigger): boolean {
  return kind === "signing" && tokens.kind[start] === TokenKind.han && peopled.has(sentence) && (present.get(sentence)?.length ?? 0) === 0;
}

/** Tokens between a verb of speech and a verb in its clause. */
const CLAUSE_REACH = 40;
const MARKS = new Set(["，", ",", "：", ":"]);

/** 他说，葡方愿为居民赴葡升学提供便利: what somebody says of a journey is none, unless the clause names who made it. */
export function isInReportedClause({ tokens, labels, sentenceOf }: Reading, { present }: EventClues, { start, kind, form, sentence }: Trigger): boolean {
  if (kind !== "visit" || form !== "verb" || tokens.kind[start] !== TokenKind.han) return false;
  for (let index = start - 1; index >= Math.max(0, start - CLAUSE_REACH) && sentenceOf[index] === sentence; index--) {
    const verb = labels.find(index, "report");
    if (verb && MARKS.has(labels.words[verb.end] ?? "")) return (present.get(sentence) ?? []).every(({ token }) => token < index || token > start);
  }
  return false;
}
