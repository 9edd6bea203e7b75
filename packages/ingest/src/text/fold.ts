import { toSimplified } from "./to-simplified.ts";

/**
 * The form in which words are compared: lower case, Vietnamese tone marks in the older place (`hoà` = `hòa`, `uỷ` = `ủy`), a Chinese character,
 * which is a word of its own, in its simplified form. Diacritics stay: in Vietnamese they tell words apart.
 */
export function foldWord(word: string): string {
  if (word.length === 1 && word.charCodeAt(0) > LATIN_AND_NEAR) return String.fromCharCode(toSimplified(word.charCodeAt(0))).toLowerCase();
  const lower = word.toLowerCase();
  const last = lower.charCodeAt(lower.length - 1);
  return last > 0xdf && lower.length > 2 ? moveTone(lower) : lower;
}

/** Below it stand the letters of Europe and Vietnam. */
const LATIN_AND_NEAR = 0x2fff;

/** Final syllable parts with the tone on the second vowel, and the same with the tone on the first. */
const TONE_PLACES = new Map(
  [
    ["oà", "òa"], ["oá", "óa"], ["oả", "ỏa"], ["oã", "õa"], ["oạ", "ọa"],
    ["oè", "òe"], ["oé", "óe"], ["oẻ", "ỏe"], ["oẽ", "õe"], ["oẹ", "ọe"],
    ["uỳ", "ùy"], ["uý", "úy"], ["uỷ", "ủy"], ["uỹ", "ũy"], ["uỵ", "ụy"],
  ].map(([modern, older]) => [modern, older] as const),
);

function moveTone(lower: string): string {
  const older = TONE_PLACES.get(lower.slice(-2));
  // In "quý" the u belongs to the consonant.
  if (older === undefined || lower.charCodeAt(lower.length - 3) === 113) return lower;
  return lower.slice(0, -2) + older;
}
