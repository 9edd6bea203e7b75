import { foldLetters } from "./fold-letters.ts";

/** A written name, taken apart for comparison. */
export interface ReadName {
  /** Letters without case, diacritics, spaces and hyphens: names that can be the same share it. */
  readonly key: string;
  /** The same letters with their diacritics, tone marks at the end of each word, wherever they were set. */
  readonly form: string;
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
  const form = words.map(toForm).join("");
  const key = toIForY(words.map(foldLetters).join(""));
  const syllables = (key.match(/[aeiouy]+/gu)?.length ?? 0) + (name.match(SYLLABIC)?.length ?? 0);
  return { key, form, marked: foldLetters(form) !== form, syllables };
}

/** Keys under which a name is looked up: two names that can be the same share at least one. */
export function nameKeys(name: ReadName): string[] {
  return name.key === "" ? [] : [name.key];
}

/**
 * Whether two written names can be one name. Diacritics that both write must agree; one that lost them agrees with any.
 * Every question of "same name" is decided here, so a bridge between writing systems has one place to stand: here and in {@link nameKeys}.
 */
export function sameName(a: ReadName, b: ReadName): boolean {
  if (a.key !== b.key || a.key === "") return false;
  return !a.marked || !b.marked || a.form === b.form;
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
