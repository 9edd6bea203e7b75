import { foldWord } from "../../text/fold.ts";
import type { Tokens } from "../../text/tokens.ts";

/** Size of the first sieve, a power of two: a few dozen words fill a fiftieth of it. */
const SLOTS = 4096;
const lowerUnits = new Uint16Array(0x10000);

/** A set of folded words that mostly answers without reading the word: from its length and first letters. */
export class WordSieve {
  readonly #slots = new Uint8Array(SLOTS);
  readonly #words: ReadonlySet<string>;

  constructor(words: ReadonlySet<string>) {
    this.#words = words;
    for (const word of words) this.#slots[slotOf(word, 0, word.length)] = 1;
  }

  /** Whether a token is one of the words. */
  has({ text, start, end }: Tokens, token: number): boolean {
    const [first, behind] = [start[token] ?? 0, end[token] ?? 0];
    return this.#slots[slotOf(text, first, behind)] === 1 && this.#words.has(foldWord(text.slice(first, behind)));
  }
}

/** Case does not matter. Folding moves the tones of last letters only, and no word of dates is two letters with one. */
function slotOf(text: string, start: number, end: number): number {
  const first = lowerUnit(text.charCodeAt(start));
  const second = end - start > 1 ? lowerUnit(text.charCodeAt(start + 1)) : 0;
  return (first * 31 + second * 577 + (end - start) * 113) & (SLOTS - 1);
}

function lowerUnit(unit: number): number {
  return lowerUnits[unit] || (lowerUnits[unit] = String.fromCharCode(unit).toLowerCase().charCodeAt(0));
}
