import { toSimplified } from "@concord/names";
import { foldLetters } from "@concord/record";

/** A token of the search index and the words that it stands for. */
export interface SearchToken {
  readonly token: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
}

/** A stretch of letters, marks and digits; other characters separate. */
const RUN = /[\p{L}\p{M}\p{N}]+/gu;
/** Within a run, characters stand apart from letters. */
const PIECE = /\p{Script=Han}+|[^\p{Script=Han}]+/gu;

/**
 * The tokens of a text, in order: words in lower case without diacritics; Chinese in overlapping pairs of simplified characters, and the last
 * character of each run alone, so that every part of a run is found in either writing. The same analysis serves every engine and every query.
 */
export function analyseText(text: string): SearchToken[] {
  return findPieces(text).flatMap((piece) => (isHan(piece.text) ? toPairs(piece) : toWord(piece)));
}

/** The tokens of {@link analyseText} joined by spaces, as the index stores them; faster, since nothing needs to be found in the text again. */
export function toTokens(text: string): string {
  const folded = foldLetters(text);
  if (!/\p{Script=Han}/u.test(folded)) return folded.match(RUN)?.join(" ") ?? "";
  return findPieces(folded)
    .flatMap((piece) => (isHan(piece.text) ? toPairs(piece).map(({ token }) => token) : piece.text))
    .join(" ");
}

/** A stretch of one kind of writing. */
export interface TextPiece {
  readonly text: string;
  readonly start: number;
}

/** Words and runs of characters, in order. */
export function findPieces(text: string): TextPiece[] {
  return [...text.matchAll(RUN)].flatMap((run) => [...run[0].matchAll(PIECE)].map((piece) => ({ text: piece[0], start: run.index + piece.index })));
}

/** Whether a piece is a run of Chinese characters. */
export function isHan(piece: string): boolean {
  return /^\p{Script=Han}/u.test(piece);
}

/** The characters of a run in overlapping pairs, and the last alone; simplifying them moves no offset. */
export function toPairs({ text, start }: TextPiece): SearchToken[] {
  const characters = [...toSimplified(text).matchAll(/\p{Script=Han}/gu)].map((match) => ({ text: match[0], start: start + match.index }));
  return characters.map((character, position) => {
    const token = character.text + (characters[position + 1]?.text ?? "");
    return { token, start: character.start, end: character.start + token.length };
  });
}

function toWord({ text, start }: TextPiece): SearchToken[] {
  const token = foldLetters(text);
  return token === "" ? [] : [{ token, start, end: start + text.length }];
}
