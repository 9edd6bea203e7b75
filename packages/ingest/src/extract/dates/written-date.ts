import type { DateUnit } from "../../languages/date-words.ts";

/** A day, month or year as the text writes it, with what it leaves out absent. */
export interface WrittenDay {
  /** 1–31. */
  readonly day?: number;
  /** 1–12. */
  readonly month?: number;
  /** Four figures. */
  readonly year?: number;
  /** 0 is Monday. */
  readonly weekday?: number;
  /** 1–4. */
  readonly quarter?: number;
  /** Counted from the day of publication. */
  readonly relative?: { readonly unit: DateUnit; readonly offset: number };
  /** "last", "next" or "this" beside a weekday or month. */
  readonly direction?: "last" | "next" | "this";
  /** Only its beginning, middle or end is meant, or the order of its figures is a guess. */
  readonly isVague?: true;
  /** First token, and the one behind the last. */
  readonly start: number;
  readonly end: number;
}

/** One date of a text in its parts: a single one, the two ends of a range, or the days of a list. */
export interface WrittenDate {
  readonly kind: "one" | "range" | "list" | "nothing";
  readonly parts: readonly WrittenDay[];
  /** First token, and the one behind the last. */
  readonly start: number;
  readonly end: number;
}
