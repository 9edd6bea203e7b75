import type { DateUnit } from "../../languages/date-words.ts";
import { REPUBLIC } from "./figures.ts";
import type { Capture } from "./match-date-shape.ts";
import type { WrittenDate, WrittenDay } from "./written-date.ts";

/** A part while its captures are read. */
type OpenPart = { -readonly [Key in keyof WrittenDay]: WrittenDay[Key] };

/** Folds what a shape captured into the parts of a date. `start` and `end` are the tokens of the whole match. */
export function toWrittenDate(captures: readonly Capture[], start: number, end: number): WrittenDate {
  const parts: OpenPart[] = [];
  let part: OpenPart | undefined;
  let kind: WrittenDate["kind"] = "one";
  let from = start;
  let isBetween = false;
  let isPast = false;
  let count = 1;
  for (const capture of captures) {
    if (capture.isContext) {
      isPast ||= capture.name === "since";
      from = capture.end;
      continue;
    }
    if (capture.name === "between") isBetween = true;
    if (isSeparator(capture.name)) {
      kind = capture.name === "to" || capture.name === "night" || capture.name === "~" || isBetween ? "range" : "list";
      part = undefined;
      continue;
    }
    if (part === undefined) parts.push((part = { start: capture.start, end: capture.end }));
    part.end = capture.end;
    if (capture.name === "count") count = Number(capture.value);
    fill(part, capture, count);
  }
  const first = parts[0];
  if (first !== undefined) first.start = from;
  if (first !== undefined && isPast && first.year === undefined) first.direction = "last";
  return { kind, parts, start: from, end };
}

function isSeparator(name: string): boolean {
  return name === "to" || name === "night" || name === "~" || name === "and" || name === "+" || name === "|";
}

const WEEKS: Readonly<Record<string, number>> = { lastweek: -1, thisweek: 0, nextweek: 1 };

function fill(part: OpenPart, capture: Capture, count: number): void {
  const { name, value } = capture;
  if (name === "day" || name === "dd") part.day = Number(value);
  else if (name === "mm" || name === "month" || name === "anymonth") part.month = Number(value);
  else if (name === "year") part.year = Number(value);
  else if (name === "yy") part.year = 2000 + Number(value);
  else if (name === "roc" || name === "anyroc") part.year = REPUBLIC + Number(value);
  else if (name === "weekday" || name === "anyday") part.weekday = Number(value) - 1;
  else if (name === "quarter") part.quarter = Number(value);
  else if (name === "relative") part.relative = relativeOf(value);
  else if (name === "unit") part.relative = { unit: value as DateUnit, offset: -count }; // labels of units have a DateUnit as their value
  else if (name === "last" || name === "next" || name === "this") part.direction = name;
  else if (name === "phase") part.isVague = true;
  const weeks = WEEKS[name];
  if (weeks !== undefined) part.relative = { unit: "week", offset: weeks };
}

/** `day-1`, `week+0`: the unit, then the signed count. */
function relativeOf(value: string): { readonly unit: DateUnit; readonly offset: number } {
  const sign = value.search(/[+-]/u);
  return { unit: value.slice(0, sign) as DateUnit, offset: Number(value.slice(sign)) }; // keys of DateWords.relative
}
