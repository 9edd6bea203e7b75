import { foldLetters } from "./fold-letters.ts";

/** One order in which a written name can be read. */
interface NameOrder {
  /** Letters without case, diacritics, spaces and hyphens: names that can be the same share it. */
  readonly key: string;
  /** The same letters with their diacritics, tone marks at the end of each word, wherever they were set. */
  readonly form: string;
}

/** A written name, taken apart for comparison. */
export interface ReadName {
  /** As given first; a surname set in capitals ("HOSHI Ayaka") may also stand last. */
  readonly orders: readonly NameOrder[];
  /** Whether any diacritic was written. A name without one may have lost them. */
  readonly marked: boolean;
  /** Vowel runs, or characters of a script that writes syllables: how much a meeting of two names tells. */
  readonly syllables: number;
}

/** Vietnamese tone marks, which older and newer spelling set on different vowels (hòa, hoà). */
const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const SYLLABIC = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Reads a name once; every comparison works on the result. */
export function readName(name: string): ReadName {
  const words = name.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "");
  const orders = readOrders(words).map(toOrder);
  const [given] = orders;
  const syllables = (given?.key.match(/[aeiouy]+/gu)?.length ?? 0) + (name.match(SYLLABIC)?.length ?? 0);
  return { orders, marked: given !== undefined && foldLetters(given.form) !== given.form, syllables };
}

/** Keys under which a name is looked up: two names that can be the same share at least one. */
export function nameKeys(name: ReadName): string[] {
  return [...new Set(name.orders.map(({ key }) => key).filter((key) => key !== ""))];
}

/**
 * Whether two written names can be one name. Diacritics that both write must agree; one that lost them agrees with any.
 * Every question of "same name" is decided here, so a bridge between writing systems has one place to stand: here and in {@link nameKeys}.
 */
export function sameName(a: ReadName, b: ReadName): boolean {
  return a.orders.some((left) => b.orders.some((right) => left.key === right.key && left.key !== "" && (!a.marked || !b.marked || left.form === right.form)));
}

/** Whether two names share their letters, whatever their diacritics. */
export function sameLetters(a: ReadName, b: ReadName): boolean {
  return a.orders.some((left) => b.orders.some((right) => left.key === right.key && left.key !== ""));
}

function readOrders(words: readonly string[]): string[][] {
  const capitals = words.filter(isInCapitals);
  const others = words.filter((word) => !isInCapitals(word));
  if (capitals.length === 0 || others.length === 0) return [[...words]];
  return [[...words], [...others, ...capitals], [...capitals, ...others]];
}

function isInCapitals(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase();
}

function toOrder(words: readonly string[]): NameOrder {
  return { key: toIForY(words.map(foldLetters).join("")), form: words.map(toForm).join("") };
}

function toForm(word: string): string {
  const letters = word.toLowerCase().normalize("NFD");
  const tones = letters.match(TONE_MARKS) ?? [];
  return toIForY(letters.replaceAll(TONE_MARKS, "")) + tones.join("");
}

/** Vietnamese writes one sound i or y after a consonant (Lý, Lí). */
function toIForY(letters: string): string {
  return letters.replaceAll(/(?<=[bcdfghjklmnpqrstvwxzđ])y/gu, "i");
}
