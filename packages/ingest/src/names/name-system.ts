import type { NameSystem } from "@concord/domain";
import { hasVietnameseMarks, isPinyin, isVietnameseSyllable } from "./name-syllables.ts";
import { remember } from "./remember.ts";
import { isPinyinSurname, isVietnameseSurname } from "./surnames.ts";

/** What the writing of a name says about it. */
export interface NameReading {
  readonly system: NameSystem;
  /** Syllables, each in the letters of the name. */
  readonly syllables: number;
}

/**
 * Writing system of a person's name: characters, Vietnamese, pinyin, or other. A name that can be read both ways ("Lin Tan", "Han Li")
 * goes to the writing whose family names have it; if both have it, it stays `mixed`.
 */
export const readNameSystem: (name: string) => NameReading = remember((name) => {
  if (/^\p{Script=Han}[\p{Script=Han}·・‧•-]*$/u.test(name)) return { system: "han", syllables: name.length };
  const words = name.split(/[\s-]+/u).filter((word) => word !== "");
  if (words.length < 2 || words.length > 5) return { system: "other", syllables: words.length };
  const surname = withoutDiacritics(words[0] ?? "");
  const vietnamese = words.every(isVietnameseSyllable) && (isVietnameseSurname(surname) || words.some(hasVietnameseMarks));
  const pinyin = !words.some(hasVietnameseMarks) && words.length <= 3 && words.every(isPinyin) && isPinyinSurname(surname);
  if (vietnamese && pinyin) return { system: words.length >= 3 ? "vi" : "mixed", syllables: words.length };
  if (vietnamese) return { system: "vi", syllables: words.length };
  if (pinyin) return { system: "pinyin", syllables: words.reduce((sum, word) => sum + pinyinSyllables(word), 0) };
  return { system: "other", syllables: words.length };
});

/** Lower case, without diacritics, đ as d. */
export function withoutDiacritics(word: string): string {
  const lower = word.toLowerCase();
  for (let at = 0; at < lower.length; at++) if (lower.charCodeAt(at) > 0x7f) return stripped(lower);
  return lower;
}

const stripped = remember((lower) => lower.normalize("NFD").replace(/[\u0300-\u036f]/gu, "").replaceAll("đ", "d"));

/** Syllables of a pinyin word: its runs of vowels. */
function pinyinSyllables(word: string): number {
  return word.toLowerCase().match(/[aeiouüv]+(?:ng|n(?![aeiouü])|r(?![aeiouü]))?/gu)?.length ?? 1;
}
