import { datePhrases } from "../../languages/date-phrases.ts";
import type { DateWords } from "../../languages/date-words.ts";
import { DATE_WORDS } from "../../languages/dates/index.ts";
import { expandForms } from "../../languages/expand-forms.ts";
import type { Forms } from "../../languages/language.ts";
import { labelTokens } from "../../text/labels.ts";
import { buildLexicon, type Lexicon } from "../../text/lexicon.ts";
import { tokenise } from "../../text/tokens.ts";
import { findDates } from "./find-dates.ts";

let reader: { readonly words: DateWords; readonly lexicon: Lexicon } | undefined;

/**
 * The first full date of one short line, whatever its language: what pages print over an article ("18 septembre 2025 à 15h01"), where
 * the language is not yet known. Offsets into the line; `iso` is the calendar day.
 */
export function readPrintedDay(line: string): { readonly start: number; readonly end: number; readonly iso: string } | undefined {
  if (!/\d/u.test(line) && !/[〇零一二]/u.test(line)) return undefined;
  reader ??= openReader();
  const labels = labelTokens(tokenise(line, [{ start: 0, end: line.length }]), reader.lexicon);
  for (const { start, end, when } of findDates(labels, { dates: reader.words })) if (when && when.start === when.end) return { start, end, iso: when.start };
  return undefined;
}

function openReader(): { readonly words: DateWords; readonly lexicon: Lexicon } {
  const words = joinDateWords(Object.values(DATE_WORDS));
  return { words, lexicon: buildLexicon(datePhrases(words)) };
}

/** Full dates of all languages at once: no month names two months in two of them. */
function joinDateWords(all: readonly DateWords[]): DateWords {
  const classes = new Map<string, Forms>();
  for (const { words } of all) for (const [name, forms] of Object.entries(words)) classes.set(name, [...(classes.get(name) ?? []), ...expandForms(forms ?? [])]);
  const days = all.flatMap(({ shapes }) => shapes.days.filter((shape) => /year|yy/u.test(shape) && !shape.includes("relative")));
  return {
    months: joinLists(all.map((words) => words.months)),
    shortMonths: joinLists(all.map((words) => words.shortMonths)),
    weekdays: joinLists(all.map((words) => words.weekdays)),
    shortWeekdays: joinLists(all.map((words) => words.shortWeekdays)),
    relative: {},
    units: {},
    counts: {},
    numerals: Object.assign({}, ...all.map((words) => words.numerals)) as Record<string, number>, // values of `numerals` are numbers
    ordinals: all.flatMap((words) => words.ordinals),
    quarters: [],
    words: Object.fromEntries(classes),
    shapes: { days: [...new Set(days)], bareDays: [], months: [], others: [], ranges: [], nothing: [] },
  };
}

function joinLists(lists: readonly (readonly Forms[])[]): Forms[] {
  const length = Math.max(...lists.map((list) => list.length));
  return Array.from({ length }, (_, index) => lists.flatMap((list) => expandForms(list[index] ?? [])));
}
