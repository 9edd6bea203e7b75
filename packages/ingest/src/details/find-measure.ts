import type { Span } from "@concord/domain";
import { type Measure, MEASURES } from "../languages/measures.ts";

/** Letters behind a number in which what it counts stands, and words of them: "40 mobile Silos", "15 new container train routes". */
const REACH = 48;
const MOST_WORDS = 5;
const HAN_REACH = 8;
/** Beginnings and ends of words are looked for from this length on; shorter ones are whole words. */
const LEAST_STEM = 4;
const MOST_ENDING = 3;
const SIGNS: readonly (readonly [RegExp, Measure])[] = [
  [/(?:€|EUR)\s*$/u, "euro"],
  [/(?:\$|USD)\s*$/u, "dollar"],
];

/** What a number of a text counts, by the words around it; `undefined` where no language has a word for it here. */
export function findMeasure(text: string, { start, end }: Span, languageCode: string): Measure | undefined {
  if (text.charAt(end) === "%" || text.slice(end, end + 2).trim() === "%") return "percent";
  const sign = SIGNS.find(([shape]) => shape.test(text.slice(Math.max(0, start - 5), start)));
  if (sign) return sign[1];
  const clause = /^[^.,;:!?()。，；：、“”"„«»\d]*/u.exec(text.slice(end, end + REACH))?.[0] ?? "";
  const language = languageCode.split("-")[0] ?? "";
  if (language === "zh") return nearest(clause.slice(0, HAN_REACH), (forms, words) => firstIndex(words, forms.zh));
  if (language === "vi") return nearest(` ${clause.toLowerCase()} `, (forms, words) => firstIndex(words, forms.vi.map((form) => ` ${form} `.replace("  ", " "))));
  if (!isLatin(language)) return undefined;
  const words = fold(clause).split(/[^a-z-]+/u).filter((word) => word !== "").slice(0, MOST_WORDS);
  return nearest(words, (forms, all) => all.findIndex((word, at) => forms[language].some((form) => (form.includes(" ") ? all.slice(at, at + 2).join(" ") === form : isForm(word, form)))));
}

type Forms = (typeof MEASURES)[Measure];
type LatinLanguage = "en" | "de" | "fr" | "nl";

function isLatin(language: string): language is LatinLanguage {
  return ["en", "de", "fr", "nl"].includes(language);
}

/** The measure whose word stands first. */
function nearest<T>(words: T, indexOf: (forms: Forms, words: T) => number): Measure | undefined {
  let found: { readonly measure: Measure; readonly at: number } | undefined;
  for (const [measure, forms] of Object.entries(MEASURES)) {
    const at = indexOf(forms, words);
    if (at >= 0 && (!found || at < found.at)) found = { measure: measure as Measure, at }; // keys of the table
  }
  return found?.measure;
}

function firstIndex(words: string, forms: readonly string[]): number {
  const found = forms.map((form) => words.indexOf(form)).filter((at) => at >= 0);
  return found.length === 0 ? -1 : Math.min(...found);
}

/** "Messstationen" ends in what it is; what begins like the word is its plural, or another compound. */
function isForm(word: string, form: string): boolean {
  if (form.length < LEAST_STEM) return word === form || word === `${form}s` || word === `${form}en`;
  return word.startsWith(form) ? word.length <= form.length + MOST_ENDING : word.length > form.length + 2 && [form, `${form}s`, `${form}n`, `${form}en`, `${form}e`].some((end) => word.endsWith(end));
}

function fold(words: string): string {
  return words.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "");
}
