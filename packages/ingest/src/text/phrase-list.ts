import type { Meaning } from "./meaning.ts";

/** Phrases as numbers of words, one behind the other in one array: there are a hundred thousand of them, and each would be an object. */
export interface PhraseTable {
  /** Folded words; their numbers go from 1, those that begin phrases come first. */
  readonly words: readonly string[];
  /** The words that begin phrases have the numbers from 1 to this. */
  readonly firstWords: number;
  readonly numbers: Int32Array;
  /** Where the words of each phrase begin in `numbers`; those of the next one follow them. */
  readonly starts: Int32Array;
  /** What each phrase means. */
  readonly meanings: readonly Meaning[];
}

/** Collects phrases for a lexicon. */
export class PhraseList {
  /** Words in the order in which they came, numbered from 0. */
  readonly #words: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #beginning = new Set<number>();
  readonly #flat: number[] = [];
  readonly #starts: number[] = [];
  readonly #meanings: Meaning[] = [];

  /** A phrase of at least one folded word. */
  add(words: readonly string[], meaning: Meaning): void {
    this.#starts.push(this.#flat.length);
    for (const word of words) this.#flat.push(this.#numberOf(word));
    this.#beginning.add(this.#flat[this.#starts.at(-1) ?? 0] ?? 0);
    this.#meanings.push(meaning);
  }

  /** All phrases; words that begin one are renumbered to come first. */
  toTable(): PhraseTable {
    const renumbered = new Int32Array(this.#words.length);
    let next = 1;
    for (const word of this.#beginning) renumbered[word] = next++;
    for (let word = 0; word < renumbered.length; word++) if (renumbered[word] === 0) renumbered[word] = next++;
    const words: string[] = [];
    for (const [word, text] of this.#words.entries()) words[(renumbered[word] ?? 0) - 1] = text;
    return {
      words,
      firstWords: this.#beginning.size,
      numbers: Int32Array.from(this.#flat, (word) => renumbered[word] ?? 0),
      starts: Int32Array.from([...this.#starts, this.#flat.length]),
      meanings: this.#meanings,
    };
  }

  #numberOf(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.#words.push(word) - 1;
      this.#numbers.set(word, number);
    }
    return number;
  }
}
