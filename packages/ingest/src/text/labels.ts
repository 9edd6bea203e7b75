import { findMatches } from "./find-matches.ts";
import { findWords } from "./find-words.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Tokens } from "./tokens.ts";

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
