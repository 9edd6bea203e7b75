import { isDoubleSurname } from "./double-surnames.ts";
import { toMarkedPinyin } from "./syllables/to-marked-pinyin.ts";
import { findUsualUnit } from "./usual-unit.ts";
import { hanUnits } from "./units/han-units.ts";

/** How pinyin is written. */
export interface PinyinOptions {
  /** Tone marks, as dictionaries print; news prints none. */
  readonly tones?: boolean;
}

/** A name in characters as news prints it ("任鸿斌" → "Ren Hongbin"); undefined where a character has no reading. */
export function toPinyin(name: string, { tones = false }: PinyinOptions = {}): string | undefined {
  const units = Array.from(name.replaceAll(/\s/gu, "").slice(0, 32), (char, index) => findUsualUnit(char, index === 0));
  const { pinyin, tones: toneOf } = hanUnits();
  const syllables = units.flatMap((unit) => (unit === undefined ? [] : [{ plain: pinyin[unit] ?? "", marked: toMarkedPinyin(pinyin[unit] ?? "", tones ? (toneOf[unit] ?? 0) : 0) }]));
  if (syllables.length === 0 || syllables.length < units.length) return undefined;
  const length = syllables.length > 2 && isDoubleSurname(syllables.slice(0, 2).map(({ plain }) => plain).join("")) ? 2 : 1;
  return [syllables.slice(0, length), syllables.slice(length)].filter((part) => part.length > 0).map(joinSyllables).join(" ");
}

/** An apostrophe stands before a syllable that begins with a vowel. */
function joinSyllables(syllables: readonly { readonly plain: string; readonly marked: string }[]): string {
  const joined = syllables.map(({ plain, marked }, index) => (index > 0 && /^[aeo]/u.test(plain) ? `'${marked}` : marked)).join("");
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}
