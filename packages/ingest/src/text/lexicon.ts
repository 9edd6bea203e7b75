import { foldWord } from "./fold.ts";
import type { Meaning } from "./meaning.ts";
import { MeaningTable } from "./meaning-table.ts";
import { PhraseList } from "./phrase-list.ts";
import { PhraseTrie } from "./phrase-trie.ts";
import { endOfToken, startOfToken } from "./tokens.ts";
import { WordEndings } from "./word-endings.ts";
import { needsFolding, WordTable } from "./word-table.ts";

/** The phrases of a language, to be met in its texts. */
export class Lexicon {
  /** How phrases go on from word to word, and what they mean. */
  readonly trie: PhraseTrie;
  readonly #words: WordTable;
  readonly #kinds: ReadonlyMap<string, number>;
  readonly #endings: WordEndings;

  constructor(parts: { words: WordTable; trie: PhraseTrie; kinds: ReadonlyMap<string, number>; endings: WordEndings }) {
    this.trie = parts.trie;
    this.#words = parts.words;
    this.#kinds = parts.kinds;
    this.#endings = parts.endings;
  }

  /** Number of the word at an offset of a text, whatever its case; 0 is a word that starts or continues no phrase. */
  findWord(text: string, start: number, end: number): number {
    if (!needsFolding(text, start, end)) return this.#words.find(text, start, end);
    const folded = foldWord(text.slice(start, end));
    return this.#words.find(folded, 0, folded.length);
  }

  /** The folded word of a number. */
  wordText(word: number): string {
    return this.#words.text(word);
  }

  /** Number of a label kind, from 1; 0 for one that no phrase has. */
  kindNumber(kind: string): number {
    return this.#kinds.get(kind) ?? 0;
  }

  /** Numbers of label kinds are at most this. */
  get kindCount(): number {
    return this.#kinds.size;
  }

  /** Meanings of the longest known last part of a compound, for a word that is in no phrase. */
  meaningsOfEnding(folded: string): readonly Meaning[] | undefined {
    return this.#endings.find(folded);
  }
}

/** One phrase for the lexicon. */
export interface Phrase {
  readonly text: string;
  readonly kind: string;
  readonly value: string;
  /** `text` is the last part of compounds, in lower case, and is met only there. */
  readonly isEnding?: boolean;
}

const HYPHENS = new Set(["-", "‐", "‑", "–"]);

/** Builds the lexicon of a language. Hyphens inside a phrase are left out: the reader steps over them in the text too. */
export function buildLexicon(phrases: Iterable<Phrase>): Lexicon {
  const meanings = new MeaningTable();
  const endings = new WordEndings();
  const list = new PhraseList();
  for (const { text, kind, value, isEnding } of phrases) {
    if (isEnding === true) {
      endings.add(text, meanings.of(kind, value, false));
      continue;
    }
    const words = wordsOfPhrase(text);
    if (words.length > 0) list.add(words, meanings.of(kind, value, /^\P{L}*\p{Lu}/u.test(text)));
  }
  const table = list.toTable();
  return new Lexicon({ words: new WordTable(table.words), trie: new PhraseTrie(table), kinds: meanings.kinds, endings });
}

/** Folded words of a phrase as the tokeniser would cut it, without hyphens. */
function wordsOfPhrase(text: string): string[] {
  const phrase = text.normalize("NFC");
  const words: string[] = [];
  for (let start = startOfToken(phrase, 0, phrase.length); start < phrase.length; ) {
    const end = endOfToken(phrase, start, phrase.length);
    const word = phrase.slice(start, end);
    if (!HYPHENS.has(word)) words.push(foldWord(word === "’" ? "'" : word));
    start = startOfToken(phrase, end, phrase.length);
  }
  return words;
}
