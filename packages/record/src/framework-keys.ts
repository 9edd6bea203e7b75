import { foldWords } from "./fold-letters.ts";

/** An abbreviation in capitals ("CAEXPO"): what names of one body share over all languages. Shorter ones are shared by too many. */
const ABBREVIATION = /(?<![\p{L}\p{N}])\p{Lu}{4,12}(?![\p{L}\p{N}])/gu;

/** Keys under which the name of an event meets words that say what another was part of: all its words, and each abbreviation in it. */
export function frameworkKeys(words: string): string[] {
  const isAllCapitals = words === words.toUpperCase();
  const abbreviations = isAllCapitals && /\s/u.test(words) ? [] : (words.match(ABBREVIATION) ?? []);
  const keys = [foldWords(words).join(" "), ...abbreviations.map((abbreviation) => abbreviation.toLowerCase())];
  return [...new Set(keys)].filter((key) => key !== "");
}
