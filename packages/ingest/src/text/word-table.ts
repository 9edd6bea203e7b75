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

/** Numbers in a slot: the hash of a word, and its number. */
const SLOT = 2;

/**
 * Words by number, found by comparing letters in place: a text's words are looked up without cutting a string for each. The hash stands beside the
 * number, so that a word is only looked at where it is very likely the one.
 */
export class WordTable {
  readonly #words: readonly string[];
  readonly #slots: Int32Array;
  readonly #mask: number;

  /** Folded words, each once; their numbers go from 1. At most half of the slots are filled. */
  constructor(words: readonly string[]) {
    let size = 64;
    while (size < words.length * 2) size *= 2;
    this.#words = words;
    this.#slots = new Int32Array(size * SLOT);
    this.#mask = size * SLOT - SLOT;
    for (const [index, word] of words.entries()) {
      const hash = hashOf(word, 0, word.length);
      let slot = placeOf(hash) & this.#mask;
      while (this.#slots[slot + 1] !== 0) slot = (slot + SLOT) & this.#mask;
      this.#slots[slot] = hash;
      this.#slots[slot + 1] = index + 1;
    }
  }

  /** The word of a number. */
  text(number: number): string {
    return this.#words[number - 1] ?? "";
  }

  /** Number of the word at `start` to `end` of a text, whatever its case; 0 if it is none. */
  find(text: string, start: number, end: number): number {
    const slots = this.#slots;
    const hash = hashOf(text, start, end);
    for (let slot = placeOf(hash) & this.#mask; ; slot = (slot + SLOT) & this.#mask) {
      const number = slots[slot + 1] ?? 0;
      if (number === 0) return 0;
      if (slots[slot] === hash && isSame(this.#words[number - 1] ?? "", text, start, end)) return number;
    }
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ lower(text.charCodeAt(at)), 0x01000193);
  return hash;
}

/** Mixes the upper half into the lower, which chooses the slot. */
function placeOf(hash: number): number {
  return (hash ^ (hash >>> 15)) * SLOT;
}

/** True if folding can move a letter of the word: then it is looked up as folded, not in place. */
export function needsFolding(text: string, start: number, end: number): boolean {
  return end - start > 2 && text.charCodeAt(end - 1) > 0xbf && foldWord(text.slice(start, end)).charCodeAt(end - start - 1) !== lower(text.charCodeAt(end - 1));
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== lower(text.charCodeAt(start + at))) return false;
  return true;
}
