import { analyseText, findPieces, isHan, type SearchToken, toPairs } from "./analyse-text.ts";

/** Tokens that stand together in this order. `isPrefix`: the only token is the beginning of one, as for a single Chinese character. */
export interface SearchTerm {
  readonly tokens: readonly string[];
  readonly isPrefix?: boolean;
}

/** A query longer than this is cut: what follows tells nothing that the rest did not. */
const MAX_TERMS = 32;
const MAX_LENGTH = 1000;

/** What a reader typed, as terms that must all be found. Words in double quotes make one term; an open quote ends with the query. */
export function parseQuery(text: string): SearchTerm[] {
  const parts = text.normalize("NFC").slice(0, MAX_LENGTH).replaceAll(/[“”„«»]/gu, '"').split('"');
  return parts.flatMap((part, position) => (position % 2 === 1 ? toPhrase(part) : toWords(part))).slice(0, MAX_TERMS);
}

function toWords(text: string): SearchTerm[] {
  return findPieces(text).flatMap((piece) => (isHan(piece.text) ? toHanTerm(toPairs(piece)) : toTerm(analyseText(piece.text))));
}

function toPhrase(text: string): SearchTerm[] {
  const tokens = analyseText(text);
  const lastPiece = findPieces(text).at(-1);
  return lastPiece && isHan(lastPiece.text) ? toHanTerm(tokens) : toTerm(tokens);
}

/** In a text the run may go on, so the last character of the query is no token of its own there. */
function toHanTerm(tokens: readonly SearchToken[]): SearchTerm[] {
  return tokens.length === 1 ? tokens.map(({ token }) => ({ tokens: [token], isPrefix: true })) : toTerm(tokens.slice(0, -1));
}

function toTerm(tokens: readonly SearchToken[]): SearchTerm[] {
  return tokens.length === 0 ? [] : [{ tokens: tokens.map(({ token }) => token) }];
}
