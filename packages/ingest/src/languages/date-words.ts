import type { Forms } from "./language.ts";

/** Calendar units that relative words count in. Weeks start on Monday. */
export type DateUnit = "day" | "week" | "month" | "quarter" | "year";

/** A unit counted from the day of publication: `day-1` is yesterday, `week+0` this week. */
export type RelativeDate = `${DateUnit}${"+" | "-"}${number}`;

/**
 * A date as a small pattern: elements in order, for instance `weekday? ,? day month ,? year?`.
 * - Slots: `day` (1–31 with an ordinal ending or without), `dd` (without), `mm` (month as a number), `month` (its name), `anymonth` (its name or abbreviation),
 *   `year` (four figures), `yy` (two figures), `roc` (a year of three figures counted from 1912, as in Taiwan), `anyroc` (of any length), `weekday`, `anyday` (weekday by name or abbreviation), `relative`, `quarter` (1–4), `count`, `unit`, `number`.
 * - Any other word is a class of `words`; the classes in {@link DateClass} also carry meaning.
 * - `date` stands for any of `days` or `bareDays`, `monthdate` for any of `months`.
 * - A mark is itself, `-` any hyphen; `~` is a dash that means "to", `+` a comma and `|` a slash between two dates.
 * - `?` behind an element: it may be absent. `!` before it: it must not follow; `=` before it: it must follow, and is not part of the date. `(…)` around it: it must stand there and is not part of the date.
 *   `^` behind it: its last word has a capital. Elements written without a space between touch in the text ("dd/mm/year").
 */
export type DateShape = string;

/** Classes of words whose meaning the shapes rely on; a language adds others of its own. */
export type DateClass =
  /** Separate the two ends of a range. */
  | "to"
  /** Parts the two days of one night. */
  | "night"
  /** Separates days of a list; with `between` it is a range. */
  | "and"
  | "between"
  /** "last Tuesday", "mardi dernier": the nearest before; `next`: the nearest behind; `this`: of the same week or year. */
  | "last"
  | "next"
  | "this"
  /** Of the calendar week before, behind, of publication. */
  | "lastweek"
  | "nextweek"
  | "thisweek"
  /** In front of a month in parentheses: the month lies behind. */
  | "since"
  /** Early, middle, end of a month or year: the span stays the whole of it, as inferred. */
  | "phase"
  /** "ago": the count of units goes back from publication. */
  | "ago";

/** What a language's dates are made of. */
export interface DateWords {
  /** Twelve lists, January first: forms that can name a month without a day or year. Write a capital where the language does. */
  readonly months: readonly Forms[];
  /** Abbreviations: name a month only beside a day or a year. Each is also read with a dot. */
  readonly shortMonths: readonly Forms[];
  /** Seven lists, Monday first: forms that can stand alone. */
  readonly weekdays: readonly Forms[];
  /** Weekdays only beside another part of a date. */
  readonly shortWeekdays: readonly Forms[];
  readonly relative: Readonly<Partial<Record<RelativeDate, Forms>>>;
  readonly units: Readonly<Partial<Record<DateUnit, Forms>>>;
  /** Small numbers in words, before a unit: "three days ago". */
  readonly counts: Readonly<Record<string, number>>;
  /** Words that stand for the figures of a day, month or year: "十七", "premier". */
  readonly numerals: Readonly<Record<string, number>>;
  /** Endings that touch the figures of a day: "th", "er", ".". */
  readonly ordinals: readonly string[];
  /** Words and figures of the four quarters of a year, with the noun: "Q1", "quý I". */
  readonly quarters: readonly Forms[];
  readonly words: Readonly<Record<string, Forms> & Partial<Record<DateClass, Forms>>>;
  readonly shapes: {
    /** One day with at least its month. */
    readonly days: readonly DateShape[];
    /** The same in figures with the month first; where a text has both orders open, its other dates decide, else the day is first. */
    readonly monthFirstDays?: readonly DateShape[];
    /** A day of the month alone, as it stands in ranges and lists. */
    readonly bareDays: readonly DateShape[];
    /** A month with or without its year, as it stands in ranges. */
    readonly months: readonly DateShape[];
    /** All that stands alone: months, years, weekdays, relative words. */
    readonly others: readonly DateShape[];
    readonly ranges: readonly DateShape[];
    /** What looks like a date and is none ("Resolution No. 57"): the words are passed over. */
    readonly nothing: readonly DateShape[];
  };
}
