import { foldWord } from "./fold.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Meaning } from "./meaning.ts";
import { TokenCase, TokenKind, type Tokens } from "./tokens.ts";

/** A phrase of the language met in the text: tokens `start` to `end` (exclusive). */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly value: string;
}

/** What one pass over a text found; every extractor reads this and nothing else. */
export interface Labels {
  readonly tokens: Tokens;
  /** Folded words, `""` for breaks. */
  readonly words: readonly string[];
  /** All labels that start at a token, longest first. */
  at(token: number): readonly Label[];
  /** Tokens at which a label of a kind starts, in rising order. */
  startsOf(kind: string): readonly number[];
}

const NONE: readonly Label[] = [];
const NO_TOKENS: readonly number[] = [];
/** Longest phrase that is followed, in words: bounds the work at one token. */
const LONGEST_PHRASE = 16;

/** Finds every phrase of the lexicon in the tokens. A hyphen between two words of a phrase is stepped over. */
export function labelTokens(tokens: Tokens, lexicon: Lexicon): Labels {
  const { count } = tokens;
  const { words, numbers } = findWords(tokens, lexicon);
  const matches = findMatches(tokens, words, numbers, lexicon);
  const asked: (readonly Label[] | undefined)[] = [];
  const at = (token: number): readonly Label[] => {
    const known = asked[token];
    if (known !== undefined) return known;
    const first = matches.first[token] ?? 0;
    const next = token < count ? (matches.first[token + 1] ?? 0) : first;
    return first === next ? NONE : (asked[token] = toLabels(token, matches, first, next));
  };
  return { tokens, words, at, startsOf: (name) => matches.starts[lexicon.kindNumber(name)] ?? NO_TOKENS };
}

/** The folded words of the tokens, and their numbers in the lexicon; -1 is a hyphen. */
function findWords(tokens: Tokens, lexicon: Lexicon): { words: string[]; numbers: Int32Array } {
  const { count, kind, text } = tokens;
  const words: string[] = [];
  const numbers = new Int32Array(count);
  for (let index = 0; index < count; index++) {
    if (kind[index] === TokenKind.break) {
      words.push("");
      continue;
    }
    const start = tokens.start[index] ?? 0;
    const end = tokens.end[index] ?? 0;
    const number = isHyphen(text, start, end) ? -1 : lexicon.findWord(text, start, end);
    numbers[index] = number;
    words.push(number > 0 ? lexicon.wordText(number) : foldToken(text.slice(start, end)));
  }
  return { words, numbers };
}

/** Phrases met, one beside the other: of most of them nobody asks, so no object is made for each. */
interface Matches {
  /** Of each token, and one behind the last, the number of its first match; the matches of a token stand together, shortest first. */
  readonly first: Int32Array;
  /** Token behind each match. */
  readonly ends: readonly number[];
  readonly meanings: readonly Meaning[];
  /** By number of the kind: tokens at which a match of it starts. */
  readonly starts: readonly (number[] | undefined)[];
}

function findMatches(tokens: Tokens, words: readonly string[], numbers: Int32Array, lexicon: Lexicon): Matches {
  const { count, kind, casing } = tokens;
  const first = new Int32Array(count + 1);
  const ends: number[] = [];
  const meanings: Meaning[] = [];
  const starts: (number[] | undefined)[] = [];
  // Without spaces a phrase starts anywhere: one that begins inside a longer one is no phrase. Dates tell their parts from each other themselves.
  let covered = 0;
  for (let start = 0; start < count; start++) {
    first[start] = ends.length;
    const number = numbers[start] ?? 0;
    let end = 0;
    let node = 0;
    const isInside = start < covered;
    const limit = number > 0 ? Math.min(count, start + LONGEST_PHRASE) : start;
    for (let index = start; index < limit; index++) {
      const word = numbers[index] ?? 0;
      if (word === 0) break;
      if (word === -1) {
        if (!isHyphenOfPhrase(tokens, index)) break;
        continue;
      }
      node = lexicon.step(node, word);
      if (node === 0) break;
      const behind = lexicon.firstMeaning(node + 1);
      for (let number = lexicon.firstMeaning(node); number < behind; number++) {
        const meaning = lexicon.meanings[number];
        if (meaning === undefined || (meaning.capital && (casing[start] ?? 0) < TokenCase.capital)) continue;
        end = index + 1;
        // 昆明市长: the last character of a place is the first one of the office.
        if (isInside && !meaning.isOfDates && !(start === covered - 1 && end > covered && meaning.kind === "office")) continue;
        ends.push(end);
        meanings.push(meaning);
        noteStart(starts, meaning.kindNumber, start);
      }
    }
    if (end === 0 && kind[start] === TokenKind.word) {
      const found = lexicon.meaningsOfEnding(words[start] ?? "");
      for (let number = (found?.length ?? 0) - 1; number >= 0; number--) {
        const meaning = found?.[number];
        if (meaning === undefined) continue;
        ends.push(start + 1);
        meanings.push(meaning);
        noteStart(starts, meaning.kindNumber, start);
      }
    }
    if (end > covered && !isInside && kind[start] === TokenKind.han) covered = end;
  }
  first[count] = ends.length;
  return { first, ends, meanings, starts };
}

/** A hyphen is part of a phrase only between two of its words, written together on at least one side. */
function isHyphenOfPhrase({ start, end }: Tokens, index: number): boolean {
  return end[index - 1] === start[index] || end[index] === start[index + 1];
}

function noteStart(starts: (number[] | undefined)[], kind: number, token: number): void {
  const tokens = starts[kind];
  if (tokens === undefined) {
    while (starts.length < kind) starts.push(undefined);
    starts[kind] = [token];
  } else if (tokens[tokens.length - 1] !== token) tokens.push(token);
}

function toLabels(start: number, { ends, meanings }: Matches, first: number, next: number): Label[] {
  const labels: Label[] = [];
  for (let match = next - 1; match >= first; match--) {
    const meaning = meanings[match];
    if (meaning !== undefined) labels.push({ start, end: ends[match] ?? start, kind: meaning.kind, value: meaning.value });
  }
  return labels;
}

function foldToken(word: string): string {
  return word === "’" || word === "ʼ" ? "'" : foldWord(word);
}

function isHyphen(text: string, start: number, end: number): boolean {
  if (end - start !== 1) return false;
  const unit = text.charCodeAt(start);
  return unit === 0x2d || (unit >= 0x2010 && unit <= 0x2013 && unit !== 0x2012);
}

/** The longest label of a kind that starts at a token. */
export function labelAt(labels: Labels, token: number, kind: string): Label | undefined {
  for (const label of labels.at(token)) if (label.kind === kind) return label;
  return undefined;
}

/** Tokens at which a label of any of the kinds starts, in rising order, each once. */
export function mergeStarts(labels: Labels, kinds: readonly string[]): readonly number[] {
  let merged = NO_TOKENS;
  for (const kind of kinds) {
    const starts = labels.startsOf(kind);
    if (starts.length > 0) merged = merged.length === 0 ? starts : mergeTwo(merged, starts);
  }
  return merged;
}

function mergeTwo(one: readonly number[], other: readonly number[]): number[] {
  const merged: number[] = [];
  let left = 0;
  let right = 0;
  while (left < one.length || right < other.length) {
    const a = one[left] ?? Infinity;
    const b = other[right] ?? Infinity;
    merged.push(Math.min(a, b));
    if (a <= b) left++;
    if (b <= a) right++;
  }
  return merged;
}
