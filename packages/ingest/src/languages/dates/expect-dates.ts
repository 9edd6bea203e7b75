import { expect, test } from "vitest";
import type { DateSpan } from "../../extract/dates/date-span.ts";
import { findDates } from "../../extract/dates/find-dates.ts";
import { findDatesInText } from "../../extract/dates/find-dates-in-text.ts";
import { labelTokens } from "../../text/labels.ts";
import { buildLexicon } from "../../text/lexicon.ts";
import { tokenise } from "../../text/tokens.ts";
import { datePhrases } from "../date-phrases.ts";
import type { DateWords } from "../date-words.ts";

/** A sentence, its dates as EDTF in reading order (`~` behind an inferred one, `open` where nothing settles it), and the day of publication. */
export type DateRow = readonly [text: string, dates: string, reference?: string];

/** Day of publication of the rows that give none. A Thursday. */
const REFERENCE = "2025-09-18";

/** Holds a table of sentences against both ways to find dates: over all labels of a text, and for one text alone. */
export function expectDates(code: string, words: DateWords, rows: readonly DateRow[]): void {
  const lexicon = buildLexicon(datePhrases(words));
  test.for([...rows])("%s", ([text, dates, reference = REFERENCE]) => {
    const labels = labelTokens(tokenise(text, [{ start: 0, end: text.length }]), lexicon);
    const spans = findDates(labels, { dates: words }, reference === "none" ? undefined : reference);
    expect(spans.map(inShort).join(" ")).toBe(dates);
    for (const { start, end, text: words } of spans) expect(text.slice(start, end)).toBe(words);
    expect(findDatesInText(text, code, reference === "none" ? undefined : reference)).toEqual(spans);
  });
}

function inShort({ when }: DateSpan): string {
  return when === undefined ? "open" : when.edtf + (when.basis === "inferred" ? "~" : "");
}
