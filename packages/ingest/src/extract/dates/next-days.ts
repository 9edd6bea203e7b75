import { toEdtf } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { mergeStarts } from "../../text/merge-starts.ts";
import { evidenceOf } from "../evidence-of.ts";
import { isoOfDayNumber, parseDayNumber } from "./calendar.ts";
import type { DateSpan } from "./date-span.ts";
import { isDaySpokenOf } from "./is-day-spoken-of.ts";

/** Sentences that "the following day" reaches back, and "on the same day", behind which a report goes on for longer. */
const REACH = 8;
const SAME_REACH = 12;
/** Days between the first day of a text and one that "the same day" may mean: an earlier one is history. */
const LONGEST_TRIP = 31;

/** The dates with those that a text tells by the day before them: "On 3 February … The following day", 次日, "cùng ngày", or by the one behind ("la veille"). A range has no next day. */
export function withNextDays(reading: Reading, dates: readonly DateSpan[]): DateSpan[] {
  const { labels, sentenceOf, tokens } = reading;
  const days = dates.filter(({ when }) => when !== undefined && when.edtf.length === "2026-02-03".length);
  const first = dayOf(days[0]);
  const all = [...days];
  let behind = 0;
  for (const index of mergeStarts(labels, ["next-day", "same-day", "day-before"])) {
    // "ngày hôm sau" holds "hôm sau".
    const next = index < behind ? undefined : labels.find(index, "next-day");
    const earlier = index < behind || next !== undefined ? undefined : dayBeforeAt(reading, index);
    const label = next ?? earlier ?? (index < behind ? undefined : labels.find(index, "same-day"));
    behind = label?.end ?? behind;
    const before = all.findLast((date) => date.written.end <= index && (next !== undefined || (isNear(dayOf(date), first) && !isDaySpokenOf(reading, date.written.start))));
    const day = dayOf(before);
    if (label === undefined || before === undefined || day === undefined || (sentenceOf[index] ?? 0) - (sentenceOf[before.written.start] ?? 0) > (next ? REACH : SAME_REACH)) continue;
    const told = isoOfDayNumber(next ? day + 1 : earlier ? day - 1 : day);
    all.push({ ...evidenceOf(tokens, index, label.end), when: { start: told, end: told, edtf: toEdtf(told, told), basis: "inferred" }, written: { kind: "one", parts: [], start: index, end: label.end } });
    all.sort((one, other) => one.start - other.start);
  }
  return all.length === days.length ? [...dates] : [...dates, ...all.filter((date) => !days.includes(date))].toSorted((one, other) => one.start - other.start);
}

/** "la veille", not "la veille du sommet", which tells of another day. */
function dayBeforeAt({ labels }: Reading, index: number): Label | undefined {
  const label = labels.find(index, "day-before");
  return label && labels.find(label.end, "of") === undefined ? label : undefined;
}

function dayOf(date: DateSpan | undefined): number | undefined {
  return date?.when && parseDayNumber(date.when.end);
}

function isNear(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && other !== undefined && Math.abs(one - other) <= LONGEST_TRIP;
}
