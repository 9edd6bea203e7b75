import type { Phrase } from "../text/lexicon.ts";
import type { DateWords } from "./date-words.ts";
import { expandForms } from "./expand-forms.ts";
import type { Forms } from "./language.ts";

/** Label kinds of date words. No other extractor gives labels of these kinds. */
export const DateLabel = {
  month: "date-month",
  shortMonth: "date-short-month",
  weekday: "date-weekday",
  shortWeekday: "date-short-weekday",
  relative: "date-relative",
  quarter: "date-quarter",
  unit: "date-unit",
  count: "date-count",
  numeral: "date-numeral",
  /** `value` is the class in {@link DateWords.words}. */
  word: "date-word",
} as const;

/** The phrases of a language's dates, for the lexicon that all extractors share. */
export function datePhrases(words: DateWords): Phrase[] {
  return [
    ...numbered(DateLabel.month, words.months),
    ...numbered(DateLabel.shortMonth, words.shortMonths),
    ...numbered(DateLabel.shortMonth, words.shortMonths.map(withDot)),
    ...numbered(DateLabel.weekday, words.weekdays),
    ...numbered(DateLabel.shortWeekday, words.shortWeekdays),
    ...numbered(DateLabel.shortWeekday, words.shortWeekdays.map(withDot)),
    ...numbered(DateLabel.quarter, words.quarters),
    ...named(DateLabel.relative, words.relative),
    ...named(DateLabel.unit, words.units),
    ...named(DateLabel.word, words.words),
    ...Object.entries(words.counts).map(([text, count]) => ({ text, kind: DateLabel.count, value: String(count) })),
    ...Object.entries(words.numerals).map(([text, number]) => ({ text, kind: DateLabel.numeral, value: String(number) })),
  ];
}

/** Forms by their place in a list, from 1. */
function numbered(kind: string, lists: readonly Forms[]): Phrase[] {
  return lists.flatMap((forms, index) => expandForms(forms).map((text) => ({ text, kind, value: String(index + 1) })));
}

function named(kind: string, lists: Readonly<Partial<Record<string, Forms>>>): Phrase[] {
  return Object.entries(lists).flatMap(([value, forms]) => expandForms(forms ?? []).map((text) => ({ text, kind, value })));
}

/** Of two words none is cut short: "lần thứ năm. Trước đó" is no Thursday. */
function withDot(forms: Forms): Forms {
  return expandForms(forms).filter((form) => !form.endsWith(".") && !form.includes(" ")).map((form) => `${form}.`);
}
