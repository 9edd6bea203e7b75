import { completeDateParts } from "./complete-date-parts.ts";
import { type DateAnchor, resolveDay } from "./resolve-date.ts";
import type { WrittenDate, WrittenDay } from "./written-date.ts";

/** Longest run of days that officials spend on one thing, in years; two days further apart are an anniversary. */
const LONGEST_RANGE = 5;

/** A list of days that follow one another is one run ("5 and 6 March"); of others, and where each has its month, every day is a date of its own. */
export function splitList(written: WrittenDate, anchor: DateAnchor | undefined): WrittenDate[] {
  if (written.kind === "one" || (written.kind === "range" && !isAnniversary(written.parts))) return [written];
  const parts = completeDateParts(written.parts);
  const isOneRun = written.kind === "list" && written.parts.some((part) => part.day === undefined || part.month === undefined);
  if (isOneRun && parts.every((part, index) => index === 0 || follows(parts[index - 1], part, anchor))) return [written];
  return parts.map((part) => ({ kind: "one", parts: [part], start: part.start, end: part.end }));
}

function isAnniversary([first, last]: readonly WrittenDay[]): boolean {
  return first?.day !== undefined && last?.day !== undefined && (last.year ?? 0) - (first.year ?? last.year ?? 0) > LONGEST_RANGE;
}

function follows(before: WrittenDay | undefined, part: WrittenDay, anchor: DateAnchor | undefined): boolean {
  if (before?.day !== undefined && before.month === part.month && before.year === part.year) return part.day === before.day + 1;
  if (before === undefined) return false;
  const [first, second] = [resolveDay(before, anchor), resolveDay(part, anchor)];
  return typeof first !== "string" && typeof second !== "string" && second.start === first.end + 1;
}
