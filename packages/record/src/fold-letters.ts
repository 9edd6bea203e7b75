/** Letters that Unicode does not take apart into a base letter and a mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = { đ: "d", ß: "ss", ø: "o", æ: "ae", œ: "oe", ł: "l", ı: "i", ð: "d", þ: "th", ς: "σ" };

/** Most words of most languages: nothing to fold but case. */
const ASCII = /^[\0-\x7f]*$/u;

/**
 * Lower case without Latin diacritics. Only U+0300–036F are dropped: the marks of Thai or Hindi are letters of their own.
 * Folding never looks at neighbours, so text can be folded piece by piece.
 */
export function foldLetters(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const lower = text.normalize("NFD").replaceAll(/[\u0300-\u036f]/gu, "").toLowerCase();
  return lower.replaceAll(/[đßøæœłıðþς]/gu, (letter) => WHOLE_LETTERS[letter] ?? letter).normalize("NFC");
}

/** Folded words of a text in order; everything but letters, marks and digits separates. */
export function foldWords(text: string): string[] {
  return foldLetters(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
}
