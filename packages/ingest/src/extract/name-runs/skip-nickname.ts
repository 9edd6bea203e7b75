import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";
import { isCapitalised } from "./is-capitalised.ts";

/** Marks around a name by which somebody is called. */
const NICKNAME_MARKS = new Set(['"', "“", "‘"]);

const NICKNAME_ENDS = new Set(['"', "”", "’", "'"]);

/** "Joko “Jokowi” Widodo": one capitalised word in marks between two of the name. */
export function skipNickname(reading: Reading, index: number): number {
  const { labels, tokens } = reading;
  const isWord = (token: number) => tokens.kind[token] === TokenKind.word && isCapitalised(reading, token);
  const isCalled = NICKNAME_MARKS.has(labels.words[index] ?? "") && isWord(index + 1) && NICKNAME_ENDS.has(labels.words[index + 2] ?? "") && isWord(index + 3);
  return isCalled ? index + 3 : index;
}
