import { toEdtf } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { evidenceOf } from "../evidence-of.ts";
import { isoOfDayNumber, parseDayNumber } from "./calendar.ts";
import type { DateSpan } from "./date-span.ts";

/** Sentences that "the following day" reaches back. */
const REACH = 4;

/** The dates with those that a text tells by the day before them: "On 3 February … The following day", 次日. A range has no next day. */
export function withNextDays(reading: Reading, dates: readonly DateSpan[]): DateSpan[] {
  const { labels, sentenceOf, tokens } = reading;
  let behind = 0;
  const found = [...labels.startsOf("next-day")].flatMap((index): DateSpan[] => {
    // "ngày hôm sau" holds "hôm sau".
    const label = index < behind ? undefined : labels.find(index, "next-day");
    behind = label?.end ?? behind;
    const before = dates.findLast((date) => date.written.end <= index && date.when !== undefined && date.when.edtf.length === "2026-02-03".length);
    const day = before?.when && parseDayNumber(before.when.end);
    if (label === undefined || before === undefined || day === undefined || (sentenceOf[index] ?? 0) - (sentenceOf[before.written.start] ?? 0) > REACH) return [];
    const next = isoOfDayNumber(day + 1);
    return [{ ...evidenceOf(tokens, index, label.end), when: { start: next, end: next, edtf: toEdtf(next, next), basis: "inferred" }, written: { kind: "one", parts: [], start: index, end: label.end } }];
  });
  return found.length === 0 ? [...dates] : [...dates, ...found].toSorted((one, other) => one.start - other.start);
}
