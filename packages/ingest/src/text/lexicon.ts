import { EdgeTable } from "./edge-table.ts";
import { foldWord } from "./fold.ts";
import type { Meaning } from "./meaning.ts";
import { tokenise } from "./tokens.ts";
import { WordEndings } from "./word-endings.ts";
import { needsFolding, WordTable } from "./word-table.ts";

/** A trie over folded words. Edges live in one open-addressing table: a step is one probe, whatever the size of the vocabulary. */
export class Lexicon {
  /** All meanings; those of a node stand together. */
  readonly meanings: readonly Meaning[];
  readonly #words: WordTable;
  readonly #edges: EdgeTable;
  readonly #firstMeaning: Int32Array;
  readonly #kinds: ReadonlyMap<string, number>;
  readonly #endings: WordEndings;

  constructor(parts: { words: WordTable; edges: EdgeTable; meanings: readonly (readonly Meaning[] | undefined)[]; kinds: ReadonlyMap<string, number>; endings: WordEndings }) {
    this.#words = parts.words;
    this.#edges = parts.edges;
    this.#kinds = parts.kinds;
    this.#endings = parts.endings;
    this.#firstMeaning = new Int32Array(parts.meanings.length + 1);
    const all: Meaning[] = [];
    for (const [node, here] of parts.meanings.entries()) {
      this.#firstMeaning[node] = all.length;
      if (here !== undefined) all.push(...here);
    }
    this.#firstMeaning[parts.meanings.length] = all.length;
    this.meanings = all;
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

  /** Node behind `node` by `word`, or 0. The root is 0 as a start. */
  step(node: number, word: number): number {
    return this.#edges.step(node, word);
  }

  /** Number of the first of the meanings that end at a node; those of the next node follow them. */
  firstMeaning(node: number): number {
    return this.#firstMeaning[node] ?? 0;
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
  const words = new WordTable();
  const edges = new Map<number, Map<number, number>>();
  const meanings: (Meaning[] | undefined)[] = [undefined];
  const kinds = new Map<string, number>();
  const toMeaning = (kind: string, value: string, capital: boolean): Meaning => {
    const kindNumber = kinds.get(kind) ?? kinds.size + 1;
    kinds.set(kind, kindNumber);
    return { kind, value, capital, kindNumber, isOfDates: kind.startsWith("date-") };
  };
  const endings = new WordEndings();
  for (const { text, kind, value, isEnding } of phrases) {
    if (isEnding === true) {
      endings.add(text, toMeaning(kind, value, false));
      continue;
    }
    const parts = wordsOfPhrase(text);
    if (parts.length === 0) continue;
    let node = 0;
    for (const part of parts) {
      const word = words.add(part);
      const from = edges.get(node) ?? new Map<number, number>();
      edges.set(node, from);
      let next = from.get(word);
      if (next === undefined) from.set(word, (next = meanings.push(undefined) - 1));
      node = next;
    }
    const capital = /^\P{L}*\p{Lu}/u.test(text);
    const here = (meanings[node] ??= []);
    if (!here.some((known) => known.kind === kind && known.value === value && known.capital === capital)) here.push(toMeaning(kind, value, capital));
  }
  return new Lexicon({ words, edges: new EdgeTable(edges, meanings.length), meanings, kinds, endings });
}

/** Folded words of a phrase as the tokeniser would cut it, without hyphens. */
function wordsOfPhrase(text: string): string[] {
  const phrase = text.normalize("NFC");
  const tokens = tokenise(phrase, [{ start: 0, end: phrase.length }]);
  const words: string[] = [];
  for (let index = 0; index < tokens.count - 1; index++) {
    const word = phrase.slice(tokens.start[index], tokens.end[index]);
    if (!HYPHENS.has(word)) words.push(foldWord(word === "’" ? "'" : word));
  }
  return words;
}
