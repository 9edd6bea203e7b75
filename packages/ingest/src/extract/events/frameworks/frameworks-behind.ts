import type { Span } from "@concord/domain";
import type { Reading } from "../../../read/reading.ts";
import { TokenKind } from "../../../text/tokens.ts";

/** Tokens of the longest name; a character is a token. */
const LONGEST_NAME = 40;
/** Labels behind which a name may begin. */
const OPENS = new Set(["at", "role", "event-verb", "held", "speech", "with", "between", "according", "background", "relative", "framework", "during", "sideline"]);
/** Marks that a name has inside. */
const INSIDE = new Set(["—", "－", "-", "–", "－", "·", "“", "”", "「", "」", "《", "》", "（", "）", "(", ")", "+"]);

/**
 * The thing named right before a phrase such as 期间 or 框架下, where such phrases stand behind: up to a mark, a verb or a word such as 在. Nothing
 * where no noun for what can contain an event closes it, or where it only points back (会议期间).
 */
export function thingNamedBefore(reading: Reading, phrase: Span): Span | undefined {
  const end = endOfThing(reading, phrase.start);
  const start = startOfThing(reading, end);
  const noun = nounEndingAt(reading, end, start);
  if (noun === undefined) return undefined;
  const from = skipPointing(reading, start, noun);
  return isProper(reading, from, noun) ? { start: from, end } : undefined;
}

/** 的 and "before" and their like stand between the name and the phrase. */
function endOfThing({ labels }: Reading, end: number): number {
  return labels.find(end - 1, "of")?.end === end ? end - 1 : end;
}

function startOfThing(reading: Reading, end: number): number {
  const { labels, tokens, sentenceOf } = reading;
  let start = end;
  for (let index = end - 1; index >= Math.max(0, end - LONGEST_NAME); index--) {
    if (sentenceOf[index] !== sentenceOf[end - 1]) break;
    const word = labels.words[index] ?? "";
    if (tokens.kind[index] === TokenKind.mark && !INSIDE.has(word)) break;
    const opening = labels.at(index).find((label) => OPENS.has(label.kind) && label.end < end && !isInNoun(reading, label));
    if (opening) return opening.end;
    start = index;
  }
  return start;
}

/** 对话会, 访问: a verb that a noun for an event is made of. */
function isInNoun({ labels }: Reading, { start, end }: Span): boolean {
  return labels.at(start).some((label) => (label.kind === "event" || label.kind === "framework-noun") && label.end >= end);
}

function nounEndingAt({ labels }: Reading, end: number, start: number): Span | undefined {
  const last = ["）", ")", "”", "」"].includes(labels.words[end - 1] ?? "") ? end - 1 : end;
  for (let from = Math.max(start, last - 8); from < last; from++) {
    const noun = labels.at(from).find((label) => label.kind === "framework-noun" && (label.end === last || ["（", "(", "“", "「"].includes(labels.words[label.end] ?? "")));
    if (noun) return noun;
  }
  return undefined;
}

/** 本届, 此次: words that point at something told already. */
function skipPointing({ labels }: Reading, start: number, noun: Span): number {
  let from = start;
  const small = () => labels.find(from, "article") ?? labels.find(from, "of");
  for (let next = small(); next && next.end <= noun.start; next = small()) from = next.end;
  return from;
}

/** Two characters or more before the noun, a figure or letters: a name of its own. */
function isProper({ labels, tokens }: Reading, start: number, noun: Span): boolean {
  if (labels.find(start, "plural")) return false;
  for (let index = start; index < noun.start; index++) if (tokens.kind[index] === TokenKind.number || tokens.kind[index] === TokenKind.word) return true;
  return noun.start - start >= 2;
}
