import type { Reading } from "../../read/reading.ts";

/** Tokens of what a sentence opens with before its subject. */
const REACH = 60;
/** Letters of a participle, and names that end like one: "Beijing". */
const SHORTEST = 6;
const NAMES = new Set(["place", "body"]);
const DEEDS = new Set(["event-verb", "event", "role-doing", "speech"]);
const SMALL = new Set(["at", "during", "with", "of", "about", "between", "framework", "sideline", "end", "background"]);

/**
 * "Receiving X, Y proposed", "At the reception for X, Y praised": whom a participle or a preposition names at the start of a sentence is no subject,
 * where somebody is named behind the comma. Token of that comma; the first of the sentence where it opens with something else.
 */
export function endOfOpening({ labels, sentenceOf, reader }: Reading, from: number): number {
  const word = labels.words[from] ?? "";
  // "Tiếp X, Y cho biết": where verbs have no forms, one that opens the sentence.
  const endsLikeOne = word.length >= SHORTEST && !labels.hasAny(from, NAMES) && reader.language.statements.participleEndings?.some((ending) => word.endsWith(ending)) === true;
  const isParticiple = endsLikeOne || (reader.language.syllabicNames && labels.hasAny(from, DEEDS));
  if (!isParticiple && !labels.hasAny(from, SMALL)) return from;
  for (let index = from; index < from + REACH && sentenceOf[index] === sentenceOf[from]; index++) if (labels.words[index] === ",") return index;
  return from;
}
