import { foldWord } from "./fold.ts";
import type { Lexicon, Meaning } from "./lexicon.ts";
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
const NO_MEANINGS: readonly Meaning[] = [];
/** Longest phrase that is followed, in words: bounds the work at one token. */
const LONGEST_PHRASE = 16;

/** Finds every phrase of the lexicon in the tokens. A hyphen between two words of a phrase is stepped over. */
export function labelTokens(tokens: Tokens, lexicon: Lexicon): Labels {
  const { count, kind } = tokens;
  const { words, numbers } = findWords(tokens, lexicon);
  const starts = new Map<string, number[]>();
  // Behind a phrase its labels wait to be asked for: of most tokens nobody asks.
  const ends = new Int32Array(count);
  // Without spaces a phrase starts anywhere: one that begins inside a longer one is no phrase. Dates tell their parts from each other themselves.
  let covered = 0;
  const inside = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    if (index < covered) inside[index] = 1;
    let end =
      (numbers[index] ?? 0) > 0
        ? walkPhrases(index, tokens, numbers, lexicon, (meaning) => {
            if (index >= covered || isOfDates(meaning)) noteStart(starts, meaning.kind, index);
          })
        : 0;
    if (end === 0 && kind[index] === TokenKind.word) {
      for (const meaning of lexicon.meaningsOfEnding(words[index] ?? "") ?? []) {
        noteStart(starts, meaning.kind, index);
        end = index + 1;
      }
    }
    ends[index] = end;
    if (end > covered && index >= covered && kind[index] === TokenKind.han) covered = end;
  }
  const asked: (readonly Label[] | undefined)[] = [];
  const at = (token: number): readonly Label[] => {
    if (!((ends[token] ?? 0) > 0)) return NONE;
    return (asked[token] ??= labelsFrom(token, tokens, numbers, lexicon, inside[token] === 1) ?? labelsOfEnding(token, words, lexicon));
  };
  return { tokens, words, at, startsOf: (name) => starts.get(name) ?? NO_TOKENS };
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

function noteStart(starts: Map<string, number[]>, kind: string, token: number): void {
  const tokens = starts.get(kind);
  if (tokens === undefined) starts.set(kind, [token]);
  else if (tokens[tokens.length - 1] !== token) tokens.push(token);
}

/** Follows the phrases that start at a token; returns the token behind the longest one with a meaning, or 0. */
function walkPhrases(start: number, tokens: Tokens, numbers: Int32Array, lexicon: Lexicon, take: (meaning: Meaning, end: number) => void): number {
  let longest = 0;
  let node = 0;
  const limit = Math.min(tokens.count, start + LONGEST_PHRASE);
  for (let index = start; index < limit; index++) {
    const word = numbers[index] ?? 0;
    if (word === 0) break;
    if (word === -1) {
      // A hyphen is part of a phrase only between two of its words, written together on at least one side.
      if (tokens.end[index - 1] !== tokens.start[index] && tokens.end[index] !== tokens.start[index + 1]) break;
      continue;
    }
    node = lexicon.step(node, word);
    if (node === 0) break;
    const meanings = lexicon.meaningsAt(node);
    if (meanings === undefined) continue;
    for (const meaning of meanings) {
      if (!casingFits(meaning, tokens, start)) continue;
      take(meaning, index + 1);
      longest = index + 1;
    }
  }
  return longest;
}

function labelsFrom(start: number, tokens: Tokens, numbers: Int32Array, lexicon: Lexicon, isInside: boolean): readonly Label[] | undefined {
  if ((numbers[start] ?? 0) <= 0) return undefined;
  const found: Label[] = [];
  walkPhrases(start, tokens, numbers, lexicon, (meaning, end) => {
    if (!isInside || isOfDates(meaning)) found.push({ start, end, kind: meaning.kind, value: meaning.value });
  });
  return isInside || found.length > 0 ? found.reverse() : undefined;
}

function isOfDates(meaning: Meaning): boolean {
  return meaning.kind.startsWith("date-");
}

function labelsOfEnding(token: number, words: readonly string[], lexicon: Lexicon): readonly Label[] {
  return (lexicon.meaningsOfEnding(words[token] ?? "") ?? NO_MEANINGS).map((meaning) => ({ start: token, end: token + 1, kind: meaning.kind, value: meaning.value }));
}

function casingFits(meaning: Meaning, tokens: Tokens, start: number): boolean {
  return !meaning.capital || (tokens.casing[start] ?? 0) >= TokenCase.capital;
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
  const lists = kinds.map((kind) => labels.startsOf(kind)).filter((list) => list.length > 0);
  if (lists.length < 2) return lists[0] ?? NO_TOKENS;
  const all = lists.flat().toSorted((one, other) => one - other);
  return all.filter((token, position) => token !== all[position - 1]);
}
