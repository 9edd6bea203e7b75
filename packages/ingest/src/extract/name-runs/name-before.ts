import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";
import { endOfWord } from "./end-of-word.ts";
import { isCapitalised } from "./is-capitalised.ts";
import { isNameWord } from "./is-name-word.ts";
import { LONGEST_NAME, nameAt } from "./name-at.ts";
import type { NameRun } from "./name-run.ts";
import { hanNameBefore } from "./han-name-run.ts";

/** Tokens of a name beside its words: marks and syllables joined by hyphens. */
const LONGEST_JOINTS = 7;

/** The name that ends right before a token. */
export function nameBefore(reading: Reading, end: number): NameRun | undefined {
  const { tokens, sentenceOf } = reading;
  if (tokens.kind[end - 1] === TokenKind.han) return hanNameBefore(reading, end);
  // Names are short: try the possible starts, longest first.
  const sentence = sentenceOf[end - 1];
  for (let start = Math.max(0, end - LONGEST_NAME - LONGEST_JOINTS); start < end; start++) {
    if (sentenceOf[start] !== sentence || !isCapitalised(reading, start) || isInsideBody(reading, start) || isVenue(reading, start)) continue;
    const run = nameAt(reading, start);
    if (run?.end === end && !continuesName(reading, start) && !isInHonorific(reading, start) && tokens.kind[start] === TokenKind.word) return run;
  }
  return undefined;
}

/** "H.E. X": the second letter of a title of courtesy is no initial. */
function isInHonorific({ labels }: Reading, index: number): boolean {
  return [1, 2].some((back) => (labels.find(index - back, "honorific")?.end ?? 0) > index);
}

/** "au Palais présidentiel X", "vice-président de l'AN X", "Tổng thống Nam Phi X": the word is the last one of a phrase that names a body, an office or a state. */
function isInsideBody({ labels }: Reading, index: number): boolean {
  if ([1, 2].some((length) => labels.isOn(index - length, index + 1, "country"))) return true;
  return [1, 2, 3].some((length) => labels.isOn(index - length, index + 1, "body") || labels.isOn(index - length, index + 1, "international")) || [2, 3, 4, 5].some((length) => labels.isOn(index - length, index + 1, "office"));
}

/** True if the capitalised word before belongs to the same run. */
function continuesName(reading: Reading, start: number): boolean {
  const before = start - 1;
  return before >= 0 && isNameWord(reading, before, 1) && !isInsideBody(reading, before) && endOfWord(reading, before) === start && !isVenue(reading, before);
}

/** "a rencontré à Rabat Luc Maes, maire de …": a town behind "in" is where somebody was, and no part of the name that follows. */
function isVenue({ labels, tokens }: Reading, index: number): boolean {
  if (tokens.kind[index + 1] !== TokenKind.word || !labels.isOn(index, index + 1, "place")) return false;
  return [1, 2].some((length) => labels.isOn(index - length, index, "at"));
}
