import { foldWord } from "../../text/fold.ts";
import type { Phrase } from "../../text/lexicon.ts";
import { TokenKind, tokenise } from "../../text/tokens.ts";
import { WordSieve } from "./word-sieve.ts";
import { DateLabel } from "../../languages/date-phrases.ts";

/** The words that tell where a date can stand. */
export interface CoreWords {
  /** Words that only dates have: months, weekdays, "yesterday". */
  readonly names: WordSieve;
  /** Days, weeks, months, years; with figures or one of `counts` before them they may be part of "three days ago". */
  readonly units: WordSieve;
  readonly counts: WordSieve;
}

/** Picks one word of each phrase, the longest or of equals the last: the others are often "the" or "of". Never figures. */
export function coreWordsOf(phrases: Iterable<Phrase>): CoreWords {
  const names = new Set<string>();
  const units = new Set<string>();
  const counts = new Set<string>();
  for (const { text, kind } of phrases) {
    if (kind === DateLabel.unit) units.add(wordsOf(text)[0] ?? "");
    else if (kind === DateLabel.count) counts.add(wordsOf(text).at(-1) ?? "");
    else if (kind !== DateLabel.word) names.add(longestOf(wordsOf(text)));
  }
  return { names: new WordSieve(names), units: new WordSieve(units), counts: new WordSieve(counts) };
}

function longestOf(words: readonly string[]): string {
  return words.reduce((longest, word) => (word.length >= longest.length ? word : longest), "");
}

function wordsOf(text: string): string[] {
  const tokens = tokenise(text, [{ start: 0, end: text.length }]);
  const words: string[] = [];
  for (let token = 0; token < tokens.count; token++) {
    const kind = tokens.kind[token];
    if (kind === TokenKind.word || kind === TokenKind.han) words.push(foldWord(text.slice(tokens.start[token], tokens.end[token])));
  }
  return words;
}
