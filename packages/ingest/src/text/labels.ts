import { foldWord } from "./fold.ts";
import type { Lexicon } from "./lexicon.ts";
import { hasLongerPhrase, isPlaceOfTwo } from "./longer-phrase.ts";
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
  /** The longest label of a kind that starts at a token. */
  find(token: number, kind: string): Label | undefined;
  /** Whether a label of any of the kinds starts at a token. */
  hasAny(token: number, kinds: ReadonlySet<string>): boolean;
  /** Whether a label of a kind stands on exactly the tokens `start` to `end`. */
  isOn(start: number, end: number, kind: string): boolean;
  /** Labels that start at `floor` or behind it and end right before token `end`, longest first. */
  endingAt(end: number, floor: number): readonly Label[];
  /** Tokens at which a label of a kind starts, in rising order. */
  startsOf(kind: string): Int32Array;
}

const NONE: readonly Label[] = [];
const NO_TOKENS = new Int32Array(0);
/** Longest phrase that is followed, in words: bounds the work at one token. */
const LONGEST_PHRASE = 16;

/** Finds every phrase of the lexicon in the tokens. A hyphen between two words of a phrase is stepped over. */
export function labelTokens(tokens: Tokens, lexicon: Lexicon): Labels {
  const { words, numbers } = findWords(tokens, lexicon);
  const matches = findMatches(tokens, words, numbers, lexicon);
  const { first, ends, meanings } = matches;
  const behindOf = (token: number): number => (token < tokens.count ? (first[token + 1] ?? 0) : 0);
  const labelOf = (token: number, match: number): Label => ({ start: token, end: ends[match] ?? token, kind: meanings[match]?.kind ?? "", value: meanings[match]?.value ?? "" });
  const at = (token: number): readonly Label[] => {
    const from = first[token] ?? 0;
    const behind = behindOf(token);
    if (from >= behind) return NONE;
    const labels: Label[] = [];
    for (let match = behind - 1; match >= from; match--) labels.push(labelOf(token, match));
    return labels;
  };
  const find = (token: number, kind: string): Label | undefined => {
    const from = first[token] ?? 0;
    for (let match = behindOf(token) - 1; match >= from; match--) if (meanings[match]?.kind === kind) return labelOf(token, match);
    return undefined;
  };
  const hasAny = (token: number, kinds: ReadonlySet<string>): boolean => {
    const behind = behindOf(token);
    for (let match = first[token] ?? 0; match < behind; match++) if (kinds.has(meanings[match]?.kind ?? "")) return true;
    return false;
  };
  const isOn = (start: number, end: number, kind: string): boolean => {
    const behind = behindOf(start);
    for (let match = first[start] ?? 0; match < behind; match++) if (ends[match] === end && meanings[match]?.kind === kind) return true;
    return false;
  };
  const endingAt = (end: number, floor: number): readonly Label[] => {
    let found: Label[] | undefined;
    for (let start = floor; start < end; start++) {
      const from = first[start] ?? 0;
      for (let match = behindOf(start) - 1; match >= from; match--) if (ends[match] === end) (found ??= []).push(labelOf(start, match));
    }
    return found ?? NONE;
  };
  const startsOf = (name: string): Int32Array => {
    const kind = lexicon.kindNumber(name);
    return matches.starts.subarray(matches.firstOfKind[kind], matches.behindOfKind[kind]);
  };
  return { tokens, words, at, find, hasAny, isOn, endingAt, startsOf };
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
  /** Tokens at which matches start, by the number of their kind; those of kind `k` stand at `firstOfKind[k]` to `behindOfKind[k]`. */
  readonly starts: Int32Array;
  readonly firstOfKind: Int32Array;
  readonly behindOfKind: Int32Array;
}

function findMatches(tokens: Tokens, words: readonly string[], numbers: Int32Array, lexicon: Lexicon): Matches {
  const { count, kind, casing } = tokens;
  const { trie } = lexicon;
  const first = new Int32Array(count + 1);
  const meanings: Meaning[] = [];
  const ends: number[] = [];
  // Without spaces a phrase starts anywhere: one that begins inside a longer one is no phrase. Dates tell their parts from each other themselves.
  let covered = 0;
  for (let start = 0; start < count; start++) {
    first[start] = meanings.length;
    const number = numbers[start] ?? 0;
    let end = 0;
    let plain = 0;
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
      node = index === start ? trie.enter(word) : trie.step(node, word);
      if (node === 0) break;
      const behind = trie.firstMeaning(node + 1);
      for (let number = trie.firstMeaning(node); number < behind; number++) {
        const meaning = trie.meanings[number];
        if (meaning === undefined || (meaning.capital && (casing[start] ?? 0) < TokenCase.capital)) continue;
        end = index + 1;
        // 昆明市长, 昆明市委: the last character of a place is the first one of the office or body.
        if (isInside && !meaning.isOfDates && !(start === covered - 1 && end > covered && (meaning.kind === "office" || meaning.kind === "body"))) continue;
        if (meaning.isPlain) plain = end;
        ends.push(end);
        meanings.push(meaning);
      }
    }
    if (plain > 0 && kind[start] === TokenKind.word) {
      hideShorter({ ends, meanings }, first[start] ?? 0, plain);
      if (plain === end) covered = plain;
    }
    if (end === 0 && kind[start] === TokenKind.word) {
      const found = lexicon.meaningsOfEnding(words[start] ?? "");
      for (let number = (found?.length ?? 0) - 1; number >= 0; number--) {
        const meaning = found?.[number];
        if (meaning === undefined) continue;
        ends.push(start + 1);
        meanings.push(meaning);
      }
    }
    if (end === start + 2 && !isInside && kind[start] === TokenKind.han && isPlaceOfTwo({ ends, meanings }, first[start] ?? 0) && hasLongerPhrase(trie, numbers, start + 1)) {
      while ((ends.at(-1) ?? 0) > start + 1) {
        ends.pop();
        meanings.pop();
      }
      end = start + 1;
    }
    if (end > covered && !isInside && kind[start] === TokenKind.han) covered = end;
  }
  first[count] = meanings.length;
  return { first, meanings, ends, ...sortByKind(first, meanings, lexicon.kindCount) };
}

/** "tiếp tục" is no "tiếp": takes the phrases that end inside an ordinary word out of the matches from `from` on. */
function hideShorter({ ends, meanings }: { ends: number[]; meanings: Meaning[] }, from: number, plain: number): void {
  let longer = from;
  while ((ends[longer] ?? plain) < plain) longer++;
  ends.splice(from, longer - from);
  meanings.splice(from, longer - from);
}

/** Tokens at which matches of each kind start, each token once: counted first, then put in their places. */
function sortByKind(first: Int32Array, meanings: readonly Meaning[], kinds: number): Pick<Matches, "starts" | "firstOfKind" | "behindOfKind"> {
  const firstOfKind = new Int32Array(kinds + 2);
  for (const { kindNumber } of meanings) firstOfKind[kindNumber + 1] = (firstOfKind[kindNumber + 1] ?? 0) + 1;
  for (let kind = 1; kind < firstOfKind.length; kind++) firstOfKind[kind] = (firstOfKind[kind] ?? 0) + (firstOfKind[kind - 1] ?? 0);
  const starts = new Int32Array(meanings.length);
  const behind = firstOfKind.slice();
  for (let token = 0, match = 0; token + 1 < first.length; token++) {
    for (const next = first[token + 1] ?? 0; match < next; match++) {
      const kind = meanings[match]?.kindNumber ?? 0;
      const at = behind[kind] ?? 0;
      if (at > (firstOfKind[kind] ?? 0) && starts[at - 1] === token) continue;
      starts[at] = token;
      behind[kind] = at + 1;
    }
  }
  return { starts, firstOfKind, behindOfKind: behind };
}

/** A hyphen is part of a phrase only between two of its words, written together on at least one side. */
function isHyphenOfPhrase({ start, end }: Tokens, index: number): boolean {
  return end[index - 1] === start[index] || end[index] === start[index + 1];
}

function foldToken(word: string): string {
  return word === "’" || word === "ʼ" ? "'" : foldWord(word);
}

function isHyphen(text: string, start: number, end: number): boolean {
  if (end - start !== 1) return false;
  const unit = text.charCodeAt(start);
  return unit === 0x2d || (unit >= 0x2010 && unit <= 0x2013 && unit !== 0x2012);
}

/** Tokens at which a label of any of the kinds starts, in rising order, each once. */
export function mergeStarts(labels: Labels, kinds: readonly string[]): Int32Array {
  let merged: Int32Array = NO_TOKENS;
  for (const kind of kinds) {
    const starts = labels.startsOf(kind);
    if (starts.length > 0) merged = merged.length === 0 ? starts : mergeTwo(merged, starts);
  }
  return merged;
}

function mergeTwo(one: Int32Array, other: Int32Array): Int32Array {
  const merged = new Int32Array(one.length + other.length);
  let count = 0;
  let left = 0;
  let right = 0;
  while (left < one.length || right < other.length) {
    const a = one[left] ?? Infinity;
    const b = other[right] ?? Infinity;
    merged[count++] = Math.min(a, b);
    if (a <= b) left++;
    if (b <= a) right++;
  }
  return merged.subarray(0, count);
}
