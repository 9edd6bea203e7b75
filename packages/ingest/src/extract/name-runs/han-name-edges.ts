import { isDot } from "./han-name-marks.ts";
import { isSmallWord } from "../../names/han-names.ts";
import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { TokenKind } from "../../text/tokens.ts";

/** Labels that a name may have inside: characters of names are words too. */
export const IN_NAMES = new Set(["place", "portfolio", "numeral", "unit", "date-numeral", "date-word", "and", "instrument", "article", "status", "role", "function", "end", "at", "of"]);

/** Labels that a name may not open with, if they have more than a character. */
const OPENS_OTHER = new Set(["portfolio", "instrument", "unit", "status", "role", "and", "article", "date-word", "end", "at", "of", "function"]);

/** Labels in front of which no name is another name's end. */
const BEFORE_NAMES = new Set(["event-verb", "role", "speech", "held", "and", "with", "at", "country", "honorific", "according", "further", "during", "framework", "sideline", "status", "relative", "date-unit", "date-word", "plain", "end", "function"]);

export function opensAfterBoundary({ tokens, labels, sentenceOf }: Reading, start: number): boolean {
  if (start === 0 || sentenceOf[start - 1] !== sentenceOf[start] || tokens.kind[start - 1] !== TokenKind.han) return start === 0 || !isDot(labels.words[start - 1]);
  if (BEFORE.has(labels.words[start - 1] ?? "")) return true;
  for (let from = Math.max(0, start - 6); from < start; from++) if (labels.at(from).some((label) => label.end === start && BEFORE_NAMES.has(label.kind))) return true;
  return false;
}

const BEFORE = new Set("由对向与和同经据是为请而但将把被给让以从跟及");

export function opensOther({ labels }: Reading, index: number): boolean {
  return labels.at(index).some((label) => isLong(label) && (label.kind === "plain" || OPENS_OTHER.has(label.kind)));
}

/** A phrase of its own starts here, one that names never have in them. */
export function endsNames({ labels }: Reading, index: number): boolean {
  return labels.at(index).some((label) => !IN_NAMES.has(label.kind) && (isLong(label) || label.kind === "speech"));
}

export function isLong({ start, end }: Label): boolean {
  return end - start > 1;
}

/** Nothing of a name can follow: a mark, a small word, a phrase of its own. */
export function isBoundary(reading: Reading, index: number): boolean {
  return reading.tokens.kind[index] !== TokenKind.han || isSmallWord(reading.labels.words[index] ?? "") || endsNames(reading, index);
}
