import type { WrittenDay } from "./written-date.ts";

/** Gives every part of a range or list the month and year that only another part states: "10" and "12 June 2025". */
export function completeDateParts(parts: readonly WrittenDay[]): readonly WrittenDay[] {
  if (parts.length === 1) return parts;
  const withMonths = parts.map((part, index) => (part.day !== undefined && part.month === undefined ? { ...part, ...monthOf(donor(parts, index, hasMonth)) } : part));
  return withMonths.map((part, index) => (isYearless(part) ? { ...part, ...yearOf(part, withMonths, index) } : part));
}

function hasMonth(part: WrittenDay): boolean {
  return part.month !== undefined;
}

/** A part behind gives before a part in front does: what is said once stands at the end. */
function donor(parts: readonly WrittenDay[], index: number, gives: (part: WrittenDay) => boolean): WrittenDay | undefined {
  return parts.slice(index + 1).find(gives) ?? parts.slice(0, index).findLast(gives);
}

function monthOf(part: WrittenDay | undefined): Partial<WrittenDay> {
  return part?.month === undefined ? {} : { month: part.month };
}

function isYearless(part: WrittenDay): boolean {
  return part.year === undefined && part.relative === undefined && part.direction === undefined;
}

/** The year of another part, one less or more where the days would else run backwards: "28 December to 3 January 2026". */
function yearOf(part: WrittenDay, parts: readonly WrittenDay[], index: number): Partial<WrittenDay> {
  const giver = donor(parts, index, (other) => !isYearless(other) && (other.month !== undefined || other.quarter !== undefined || other.day !== undefined || other.weekday !== undefined));
  if (giver === undefined) return {};
  if (giver.year === undefined) return { ...(giver.relative ? { relative: giver.relative } : {}), ...(giver.direction ? { direction: giver.direction } : {}) };
  if (part.month === undefined && part.quarter === undefined) return {};
  const isGiverBehind = parts.indexOf(giver) > index;
  const order = monthInYear(part) - monthInYear(giver);
  return { year: giver.year + (isGiverBehind && order > 0 ? -1 : !isGiverBehind && order < 0 ? 1 : 0) };
}

/** A range inside one month never crosses a year: "12 to 10 June" runs backwards and is none. */
function monthInYear(part: WrittenDay): number {
  return part.month ?? (part.quarter ?? 0) * 3;
}
