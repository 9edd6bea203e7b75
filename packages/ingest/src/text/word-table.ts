import { foldWord } from "./fold.ts";
import { toSimplified } from "./to-simplified.ts";

const lowerCase = new Uint16Array(0x10000);

/** Lower case of one UTF-16 unit, the typographic apostrophe as the plain one, a traditional character as its simplified form. Units whose lower case is longer stay as they are. */
function lower(unit: number): number {
  return lowerCase[unit] || (lowerCase[unit] = computeLower(unit));
}

function computeLower(unit: number): number {
  if (unit === 0x2019 || unit === 0x02bc) return 0x27;
  if (toSimplified(unit) !== unit) return toSimplified(unit);
  const folded = String.fromCharCode(unit).toLowerCase();
  return folded.length === 1 ? folded.charCodeAt(0) : unit;
}

/** Words by number, found by comparing letters in place: a text's words are looked up without cutting a string for each. */
export class WordTable {
  readonly #words: string[] = [""];
  readonly #numbers = new Map<string, number>();
  #slots = new Int32Array(0);
  #mask = 0;

  /** Number of a folded word, from 1; a new one if it is not known yet. Ends the table's readiness until the next look-up. */
  add(folded: string): number {
    let number = this.#numbers.get(folded);
    if (number === undefined) {
      number = this.#words.length;
      this.#words.push(folded);
      this.#numbers.set(folded, number);
      this.#mask = 0;
    }
    return number;
  }

  /** The word of a number. */
  text(number: number): string {
    return this.#words[number] ?? "";
  }

  /** Number of the word at `start` to `end` of a text, whatever its case; 0 if it is none. */
  find(text: string, start: number, end: number): number {
    if (this.#mask === 0) this.#index();
    let hash = end - start;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ lower(text.charCodeAt(at)), 0x01000193);
    for (let slot = spread(hash) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const number = this.#slots[slot] ?? 0;
      if (number === 0) return 0;
      if (isSame(this.#words[number] ?? "", text, start, end)) return number;
    }
  }

  /** Fills the slots, at most half of them; a word with its tone mark in the newer place leads to the same number. */
  #index(): void {
    let size = 64;
    while (size < this.#words.length * 3) size *= 2;
    this.#slots = new Int32Array(size);
    this.#mask = size - 1;
    for (let number = 1; number < this.#words.length; number++) {
      const word = this.#words[number] ?? "";
      let hash = word.length;
      for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
      let slot = spread(hash) & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = number;
    }
  }
}

/** True if folding can move a letter of the word: then it is looked up as folded, not in place. */
export function needsFolding(text: string, start: number, end: number): boolean {
  return end - start > 2 && text.charCodeAt(end - 1) > 0xdf && foldWord(text.slice(start, end)).charCodeAt(end - start - 1) !== lower(text.charCodeAt(end - 1));
}

function spread(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0;
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== lower(text.charCodeAt(start + at))) return false;
  return true;
}
