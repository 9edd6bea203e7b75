import type { SyllableMatch } from "../bridge/explain-layouts.ts";
import type { GeneralName, GeneralWord } from "./general-name.ts";
import { isCommonWord, matchWords } from "./match-words.ts";

/** How two names outside the bridge meet. */
export interface GeneralMatch {
  readonly bits: number;
  readonly explanation: readonly SyllableMatch[];
}

/** How strictly names are compared. */
interface CompareOptions {
  /** True if any two words heard alike may be one, though nothing shows a transliteration. */
  readonly bySounds?: boolean;
}

const NO_MATCH: GeneralMatch = { bits: -40, explanation: [] };
/** Costs in bits: a middle name that one leaves out; the second family name; names in the other order, marked or not. */
const MIDDLE_LEFT_OUT = 3;
const TAIL_LEFT_OUT = 8;
const OTHER_ORDER = 3;
const OTHER_ORDER_OF_COMMON_NAMES = 14;
/** Letters that must agree before a second family name may be missing. */
const LETTERS_BEFORE_TAIL = 11;
/** "Putin" against "Vladimir Putin": a family name is not a name. */
const FAMILY_NAME_ALONE = -6;

/**
 * Compares two names word by word: the same words up to case, missing diacritics, spelled-out letters, known transliterations, particles and
 * initials. Nearness of letters counts for nothing: names that differ in a letter are two names.
 */
export function compareGeneral(a: GeneralName, b: GeneralName, options: CompareOptions = {}): GeneralMatch {
  if ((a.mask & b.mask) === 0) return NO_MATCH;
  if (a.suffix !== undefined && b.suffix !== undefined && a.suffix !== b.suffix) return NO_MATCH;
  const isMarked = hasMarkedOrder(a) || hasMarkedOrder(b);
  const bySounds = options.bySounds === true || a.isTransliterated || b.isTransliterated || (a.isSlavic && b.isSlavic);
  let best = NO_MATCH;
  const seen = new Set<string>();
  for (const left of [a.words, a.joined]) {
    for (const right of [b.words, b.joined]) {
      const key = `${left.length} ${right.length}`;
      if (seen.has(key) || left.length === 0 || right.length === 0) continue;
      seen.add(key);
      for (const { words, cost } of ordersOf(right, isMarked)) {
        const match = alignWords(left, words, bySounds);
        if (match && match.bits - cost > best.bits) best = { ...match, bits: match.bits - cost };
      }
    }
  }
  return best;
}

/** True if capitals or a comma show which word is the family name. */
function hasMarkedOrder({ words, isSurnameFirst }: GeneralName): boolean {
  return isSurnameFirst || words.at(0)?.isCapital === true || words.at(-1)?.isCapital === true;
}

/** The words as they stand, and with the family name moved to the other end. */
function ordersOf(words: readonly GeneralWord[], isMarked: boolean): { readonly words: readonly GeneralWord[]; readonly cost: number }[] {
  const forward = { words, cost: 0 };
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last || words.length < 2 || words.length > 4) return [forward];
  const cost = isMarked ? 0 : words.every(isCommonWord) ? OTHER_ORDER_OF_COMMON_NAMES : OTHER_ORDER;
  return [forward, { words: [...words.slice(1), first], cost }, { words: [last, ...words.slice(0, -1)], cost }];
}

function alignWords(a: readonly GeneralWord[], b: readonly GeneralWord[], bySounds: boolean): GeneralMatch | undefined {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (short.length === 1 && long.length > 1) {
    const [only] = short;
    return only && long.some((word) => !word.isInitial && matchWords(word, only, bySounds) !== undefined) ? { bits: FAMILY_NAME_ALONE, explanation: [] } : undefined;
  }
  if (long.length === short.length) return sumWords(a, b, bySounds);
  const middle = sumWords([long[0], long.at(-1)].filter((word) => word !== undefined), [short[0], short.at(-1)].filter((word) => word !== undefined), bySounds);
  if (middle && short.length === 2) return { ...middle, bits: middle.bits - MIDDLE_LEFT_OUT * (long.length - 2) };
  const head = sumWords(long.slice(0, short.length), short, bySounds);
  const letters = short.reduce((sum, { letters: written }) => sum + written.length, 0);
  if (!head || letters < LETTERS_BEFORE_TAIL || short.some(({ isInitial }) => isInitial)) return undefined;
  return { ...head, bits: head.bits - TAIL_LEFT_OUT };
}

function sumWords(a: readonly GeneralWord[], b: readonly GeneralWord[], bySounds: boolean): GeneralMatch | undefined {
  let bits = 0;
  const explanation: SyllableMatch[] = [];
  for (const [index, left] of a.entries()) {
    const right = b[index];
    const told = right && matchWords(left, right, bySounds);
    if (told === undefined || !right) return undefined;
    bits += told;
    explanation.push({ a: left.text, b: right.text, characters: [], readings: [] });
  }
  // Initials alone name nobody.
  return a.some((word, index) => !word.isInitial && b[index]?.isInitial === false) ? { bits, explanation } : undefined;
}
