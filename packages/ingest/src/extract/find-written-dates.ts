import { DateLabel } from "../languages/date-phrases.ts";
import type { DateWords } from "../languages/date-words.ts";
import type { Labels } from "../text/labels.ts";
import { TokenKind } from "../text/tokens.ts";
import { type ShapeSet, shapesOf } from "./date-shape.ts";
import { isFreeOfNumbers } from "./is-free-of-numbers.ts";
import { type Capture, ShapeMatcher } from "./match-date-shape.ts";
import { findNumericOrder } from "./numeric-order.ts";
import type { DateAnchor } from "./resolve-date.ts";
import { splitList } from "./split-date-list.ts";
import { resolveWritten } from "./to-when.ts";
import { toWrittenDate } from "./to-written-date.ts";
import type { WrittenDate } from "./written-date.ts";

/** How many tokens before its first figure or name of a month a date may begin ("in the first half of 2024"). */
const LEAD_TOKENS = 6;

/** All dates as written, in reading order: the leftmost first, of those the longest that a calendar allows. */
export function findWrittenDates(labels: Labels, words: DateWords, anchor: DateAnchor | undefined): WrittenDate[] {
  const order = words.shapes.monthFirstDays === undefined ? "day-first" : findNumericOrder(labels);
  const shapes = shapesOf(words, order ?? "day-first");
  const matcher = new ShapeMatcher(labels, shapes);
  const found: WrittenDate[] = [];
  let free = 0;
  for (let token = 0; token < labels.tokens.count; token++) {
    if (token < free || !isCore(labels, token)) continue;
    const best = bestOf(candidatesAt(token, free, labels, shapes, matcher, order === undefined), anchor);
    if (best === undefined) continue;
    free = best.end;
    if (best.kind !== "nothing") found.push(...splitList(best, anchor));
  }
  return found;
}

/** Figures, or a word that only dates have. */
function isCore(labels: Labels, token: number): boolean {
  if (labels.tokens.kind[token] === TokenKind.number) return true;
  for (const label of labels.at(token)) if (label.kind !== DateLabel.word && label.kind.startsWith("date-")) return true;
  return false;
}

function isLead(labels: Labels, token: number): boolean {
  return labels.words[token] === "(" || labels.at(token).some((label) => label.kind === DateLabel.word);
}

function candidatesAt(core: number, free: number, labels: Labels, shapes: ShapeSet, matcher: ShapeMatcher, isOrderOpen: boolean): WrittenDate[] {
  const candidates: WrittenDate[] = [];
  for (let start = Math.max(free, core - LEAD_TOKENS); start <= core; start++) {
    if (start < core && !isLead(labels, start)) continue;
    for (const group of [shapes.nothing, shapes.days, shapes.ranges, shapes.others]) {
      for (const shape of group) {
        const end = matcher.match(shape, start);
        if (end <= core) continue;
        const written = group === shapes.nothing ? nothing(start, end) : toWrittenDate(matcher.captures, start, end);
        if (written.kind !== "nothing" && !(isFreeOfNumbers(labels, written.start, written.end) && isWhole(written, matcher.captures))) continue;
        candidates.push(isOrderOpen && isOrderGuessed(matcher.captures) ? withVagueParts(written) : written);
      }
    }
  }
  return candidates;
}

/** Days without any month need the word for a day beside them; a list in which each day has its month is no list, but dates. */
function isWhole(written: WrittenDate, captures: readonly Capture[]): boolean {
  const { kind, parts } = written;
  if (kind === "list" && parts.every((part) => part.day !== undefined && part.month !== undefined)) return false;
  const isMonthless = parts.some((part) => part.day !== undefined) && parts.every((part) => part.month === undefined && part.relative === undefined);
  return !isMonthless || captures.some((capture) => capture.name === "dayword");
}

function nothing(start: number, end: number): WrittenDate {
  return { kind: "nothing", parts: [], start, end };
}

/** Leftmost, then longest. A day that no calendar has takes its words with it: "30 February 2025" holds no month either. */
function bestOf(candidates: WrittenDate[], anchor: DateAnchor | undefined): WrittenDate | undefined {
  candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  for (const candidate of candidates) {
    if (candidate.kind === "nothing") return candidate;
    const days = resolveWritten(candidate, anchor);
    if (days === "impossible") return nothing(candidate.start, candidate.end);
    if (days !== "backwards") return candidate;
  }
  return undefined;
}

/** Day and month in figures, the year behind or absent, and both could be the month. */
function isOrderGuessed(captures: readonly Capture[]): boolean {
  const month = captures.findIndex((capture) => capture.name === "mm");
  if (month < 0 || captures.slice(0, month).some((capture) => capture.name === "year")) return false;
  const day = captures.find((capture) => capture.name === "dd");
  return day !== undefined && Number(day.value) <= 12 && day.value !== captures[month]?.value;
}

function withVagueParts(written: WrittenDate): WrittenDate {
  return { ...written, parts: written.parts.map((part) => ({ ...part, isVague: true as const })) };
}

