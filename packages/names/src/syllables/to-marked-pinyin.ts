const MARKS = ["", "\u0304", "\u0301", "\u030c", "\u0300"];

/** "zhuang", 4 → "zhuàng". The mark stands on a or e, on the o of ou, else on the last vowel. */
export function toMarkedPinyin(syllable: string, tone: number): string {
  const letters = syllable.replace("v", "ü");
  const at = letters.search(/[ae]/) >= 0 ? letters.search(/[ae]/) : letters.includes("ou") ? letters.indexOf("o") : letters.search(/[iouü][^iouü]*$/u);
  if (at < 0) return letters;
  return `${letters.slice(0, at + 1)}${MARKS[tone] ?? ""}${letters.slice(at + 1)}`.normalize("NFC");
}
