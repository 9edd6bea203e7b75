import type { Span } from "@concord/domain";
import { CharacterClass, characterClass } from "./character-class.ts";

/** Kinds of tokens. A `break` stands between two segments and belongs to neither. */
export const TokenKind = { word: 1, number: 2, han: 3, mark: 4, break: 5 } as const;

/** How a word is written: `lower`, `Capital`, `UPPER` (two letters or more), or without case. */
export const TokenCase = { none: 0, lower: 1, capital: 2, upper: 3 } as const;

/** Tokens as parallel arrays: a text of 5 KB has about 1,000, and a million must not become a million objects. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** UTF-16 offset of the first unit of each token. */
  readonly start: Int32Array;
  /** UTF-16 offset behind the last unit. */
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly casing: Uint8Array;
  /** Index into `segments` of each token. */
  readonly segment: Int32Array;
  readonly segments: readonly Span[];
}

/**
 * Splits the given segments of a text, in order: runs of letters, runs of digits, single Han characters, single other marks.
 * "22nd" is a number and a word without a space between; white space makes no token.
 */
export function tokenise(text: string, segments: readonly Span[]): Tokens {
  let capacity = segments.length;
  for (const segment of segments) capacity += segment.end - segment.start;
  if (scratch.start.length < capacity) scratch = makeColumns(Math.max(capacity, scratch.start.length * 2));
  const columns = scratch;
  let count = 0;
  for (const [index, segment] of segments.entries()) {
    for (let at = startOfToken(text, segment.start, segment.end); at < segment.end; ) {
      const first = characterClass(text.charCodeAt(at));
      const end = endOfToken(text, at, segment.end);
      columns.start[count] = at;
      columns.end[count] = end;
      columns.kind[count] = kindOf(first);
      columns.casing[count] = casingOf(text, at, end, first);
      columns.segment[count] = index;
      count++;
      at = startOfToken(text, end, segment.end);
    }
    columns.start[count] = columns.end[count] = segment.end;
    columns.kind[count] = TokenKind.break;
    columns.casing[count] = TokenCase.none;
    columns.segment[count] = index;
    count++;
  }
  return {
    text,
    count,
    segments,
    start: columns.start.slice(0, count),
    end: columns.end.slice(0, count),
    kind: columns.kind.slice(0, count),
    casing: columns.casing.slice(0, count),
    segment: columns.segment.slice(0, count),
  };
}

type Columns = Pick<Tokens, "start" | "end" | "kind" | "casing" | "segment">;

/** A text has a quarter as many tokens as characters: they are written where there is room for all, then copied to size. */
let scratch: Columns = makeColumns(1 << 14);

function makeColumns(capacity: number): Columns {
  return {
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    kind: new Uint8Array(capacity),
    casing: new Uint8Array(capacity),
    segment: new Int32Array(capacity),
  };
}

function kindOf(first: number): number {
  if (first === CharacterClass.lower || first === CharacterClass.upper) return TokenKind.word;
  if (first === CharacterClass.digit) return TokenKind.number;
  return first === CharacterClass.han ? TokenKind.han : TokenKind.mark;
}

/** Where the next token begins, at an offset or behind it: behind white space. `limit` if there is none. */
export function startOfToken(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isSpace(characterClass(text.charCodeAt(at)))) at++;
  return at;
}

function isSpace(unitClass: number): boolean {
  return unitClass === CharacterClass.space || unitClass === CharacterClass.newline;
}

/** Where the token that begins at an offset ends, at `limit` at the latest. */
export function endOfToken(text: string, start: number, limit: number): number {
  const first = characterClass(text.charCodeAt(start));
  let at = start + 1;
  if (first === CharacterClass.lower || first === CharacterClass.upper) {
    for (; at < limit; at++) {
      const unitClass = characterClass(text.charCodeAt(at));
      if (!isLetter(unitClass) || (unitClass === CharacterClass.upper && first === CharacterClass.lower && isGlued(text, start, at))) break;
    }
  } else if (first === CharacterClass.digit) {
    while (at < limit && characterClass(text.charCodeAt(at)) === CharacterClass.digit) at++;
  } else {
    while (at < limit && characterClass(text.charCodeAt(at)) === CharacterClass.mark) at++;
  }
  return at;
}

/** Letters of a small word that lost its space: "duVietnam", "laChambre". */
const [SHORTEST_SMALL, LONGEST_SMALL] = [2, 4];

/** A capital behind a few small letters, and a small one behind it: two words without their space, as pages print them that dropped line ends. */
function isGlued(text: string, start: number, capital: number): boolean {
  const length = capital - start;
  return length >= SHORTEST_SMALL && length <= LONGEST_SMALL && characterClass(text.charCodeAt(capital + 1)) === CharacterClass.lower;
}

function isLetter(unitClass: number): boolean {
  return unitClass === CharacterClass.lower || unitClass === CharacterClass.upper || unitClass === CharacterClass.mark;
}

function casingOf(text: string, start: number, end: number, first: number): number {
  if (first === CharacterClass.lower) return TokenCase.lower;
  if (first !== CharacterClass.upper) return TokenCase.none;
  if (end - start === 1) return TokenCase.capital;
  for (let at = start + 1; at < end; at++) if (characterClass(text.charCodeAt(at)) === CharacterClass.lower) return TokenCase.capital;
  return TokenCase.upper;
}

/** True when no white space stands between token `index` and the next. */
export function touchesNext(tokens: Tokens, index: number): boolean {
  return index + 1 < tokens.count && tokens.end[index] === tokens.start[index + 1];
}

/** The words of tokens `start` to `end` (exclusive), as the text has them. */
export function textOfTokens(tokens: Tokens, start: number, end: number): string {
  return tokens.text.slice(tokens.start[start], tokens.end[end - 1]);
}
