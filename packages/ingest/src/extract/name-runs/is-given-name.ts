import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";
import { isCapitalised } from "./is-capitalised.ts";

/** Titles of rulers that are given names too. */
const RULERS = new Set(["amir", "emir", "sultan", "raja", "malik", "shah"]);

/** Words for "son of" and "daughter of". */
const DESCENTS = new Set(["bin", "ibn", "bint", "binti", "ben", "ould"]);

/** "Majid bin Sultan Al Hosani", "Hossein Amir Yazdani": behind a word of descent, or between two words with a capital that no list knows, the title of a ruler is a given name. */
export function isGivenName(reading: Reading, index: number): boolean {
  const { labels, tokens } = reading;
  if (!RULERS.has(labels.words[index] ?? "")) return false;
  if (DESCENTS.has(labels.words[index - 1] ?? "") && tokens.kind[index - 2] === TokenKind.word && isCapitalised(reading, index - 2)) return true;
  return [index - 1, index + 1].every((at) => tokens.kind[at] === TokenKind.word && isCapitalised(reading, at) && labels.at(at).length === 0);
}
