/** Verbatim words compare after white space is folded: a text may break a line inside them. NFC as in every parsed text. */
export function foldSpace(words: string): string {
  return words.normalize("NFC").replaceAll(/\s+/gu, " ").trim();
}
