import { toEdtf, type When } from "@concord/domain";
import { isoOfDayNumber } from "./calendar.ts";
import { completeDateParts } from "./complete-date-parts.ts";
import { type DateAnchor, type Resolution, resolveDay, resolveRange } from "./resolve-date.ts";
import type { WrittenDate } from "./written-date.ts";

/** The days of a written date, `undefined` where they stay open. */
export function toWhen(written: WrittenDate, anchor: DateAnchor | undefined): When | undefined {
  const run = resolveWritten(written, anchor);
  if (typeof run === "string") return undefined;
  const start = isoOfDayNumber(run.start);
  const end = isoOfDayNumber(run.end);
  return { start, end, edtf: toEdtf(start, end), basis: isStated(written) ? "stated" : "inferred" };
}

/** The days of all parts together. */
export function resolveWritten(written: WrittenDate, anchor: DateAnchor | undefined): Resolution {
  const parts = completeDateParts(written.parts);
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return "open";
  return parts.length === 1 ? resolveDay(first, anchor) : resolveRange(first, last, anchor);
}

/** A year is in the words, and nothing is counted from another day or only roughly meant. */
function isStated(written: WrittenDate): boolean {
  const isYearKnown = written.parts.some((part) => part.year !== undefined);
  return isYearKnown && written.parts.every((part) => part.relative === undefined && part.direction === undefined && part.isVague === undefined);
}
