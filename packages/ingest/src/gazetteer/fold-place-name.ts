const ASCII = /^[a-z ]*$/;
const HAN = /^\p{Script=Han}+$/u;
const LETTERS: Readonly<Record<string, string>> = { đ: "d", ð: "d", ø: "o", ł: "l", ß: "ss", æ: "ae", œ: "oe", ı: "i" };

/** One spelling for all writings of a place's name: lower case, no marks or apostrophes, hyphens and dots as spaces. */
export function foldPlaceName(name: string): string {
  const lower = name.toLowerCase();
  if (ASCII.test(lower)) return lower.trim();
  if (HAN.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/\p{M}|['’ʻʼ‘`]/gu, "")
    .replace(/[đðøłßæœı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\s.,\-–—_/·]+/g, " ")
    .trim();
}
