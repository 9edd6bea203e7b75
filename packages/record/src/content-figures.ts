/** Figures as any language writes them, with whatever stands between their digits. */
const FIGURES = /\d(?:[\d.,\u00a0\u202f]*\d)?/gu;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** Days of months look like figures, and are in every text. */
const LAST_DAY = 31;
/** Figures kept of a text, those with the most digits first. */
const MOST_FIGURES = 16;

/**
 * What a text counts, as its translations and other reports count it too: the digits of each figure without the noughts at its end, since one
 * language says "2600万" where another says "26 million". Years and days are left out.
 */
export function contentFigures(text: string): string[] {
  const found = new Set<string>();
  for (const [figure] of text.matchAll(FIGURES)) {
    const digits = figure.replaceAll(/\D/gu, "");
    const value = Number(digits);
    if (value <= LAST_DAY || (figure.length === 4 && value >= FIRST_YEAR && value <= LAST_YEAR)) continue;
    const kept = digits.replace(/^0+|0+$/gu, "");
    if (kept.length > 1) found.add(kept);
  }
  return [...found].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, MOST_FIGURES);
}
