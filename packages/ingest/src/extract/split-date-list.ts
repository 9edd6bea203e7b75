import { completeDateParts } from "./complete-date-parts.ts";
import { type DateAnchor, resolveDay } from "./resolve-date.ts";
import type { WrittenDate, WrittenDay } from "./written-date.ts";

/** A list of days that follow one another is one run ("5 and 6 March"); of others each day is a date of its own. */
export function splitList(written: WrittenDate, anchor: DateAnchor | undefined): WrittenDate[] {
  if (written.kind !== "list") return [written];
  const parts = completeDateParts(written.parts);
  if (parts.every((part, index) => index === 0 || follows(parts[index - 1], part, anchor))) return [written];
  return parts.map((part) => ({ kind: "one", parts: [part], start: part.start, end: part.end }));
}

function follows(before: WrittenDay | undefined, part: WrittenDay, anchor: DateAnchor | undefined): boolean {
  if (before?.day !== undefined && before.month === part.month && before.year === part.year) return part.day === before.day + 1;
  if (before === undefined) return false;
  const [first, second] = [resolveDay(before, anchor), resolveDay(part, anchor)];
  return typeof first !== "string" && typeof second !== "string" && second.start === first.end + 1;
}
