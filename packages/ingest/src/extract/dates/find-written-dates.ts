import { DateLabel } from "../../languages/date-phrases.ts";
import type { DateWords } from "../../languages/date-words.ts";
import type { Labels } from "../../text/labels.ts";
import { mergeStarts } from "../../text/merge-starts.ts";
import { TokenKind } from "../../text/tokens.ts";
import { isFreeOfNumbers } from "./is-free-of-numbers.ts";
import { isWholeDate } from "./is-whole-date.ts";
import { ShapeMatcher, type ShapeMatch } from "./match-date-shape.ts";
import { isOrderGuessed } from "./numeric-order.ts";
import type { DateAnchor } from "./resolve-date.ts";
import { type NumericOrder, shapesOf } from "./shape-set.ts";
import { splitList } from "./split-date-list.ts";
import { resolveWritten } from "./to-when.ts";
import { toWrittenDate } from "./to-written-date.ts";
import type { WrittenDate } from "./written-date.ts";

/** How many tokens before its first figure or name of a month a date may begin ("in the first half of 2024"). */
const LEAD_TOKENS = 6;

/** All dates as written, in reading order: the leftmost first, of those the longest. A range that runs backwards is none. */
export function findWrittenDates(labels: Labels, words: DateWords, anchor: DateAnchor | undefined, order: NumericOrder | undefined): WrittenDate[] {
  const isOrderOpen = order === undefined && words.shapes.monthFirstDays !== undefined;
  const shapes = shapesOf(words, order ?? "day-first");
  const matcher = new ShapeMatcher(labels, shapes);
  const found: WrittenDate[] = [];
  let free = 0;
  for (const core of coresOf(labels)) {
    if (core < free) continue;
    const candidates: Candidate[] = [];
    // A date with words before it may begin later than another that starts at its own first word: look on to where the first begins.
    let horizon = core;
    for (let start = Math.max(free, core - LEAD_TOKENS); start <= horizon; start++) {
      for (const match of matcher.matchAt(start)) {
        if (match.end <= core) continue;
        const written = match.rank < shapes.firstDateRank ? nothing(start, match.end) : toDate(match, start, labels, isOrderOpen);
        const days = written && resolveWritten(written, anchor);
        if (written === undefined || days === "backwards") continue;
        candidates.push({ written: days === "impossible" ? nothing(written.start, written.end) : written, rank: match.rank });
        horizon = Math.min(horizon, written.start);
      }
    }
    const best = bestOf(candidates);
    if (best === undefined) continue;
    free = best.end;
    if (best.kind !== "nothing") found.push(...splitList(best, anchor));
  }
  return found;
}

const CORE_LABELS = Object.values(DateLabel).filter((kind) => kind !== DateLabel.word && kind !== DateLabel.unit);

/** Figures, and words that only dates have. */
function* coresOf(labels: Labels): Iterable<number> {
  const { tokens } = labels;
  const words = mergeStarts(labels, CORE_LABELS);
  let next = 0;
  for (let token = 0; token < tokens.count; token++) {
    const isWord = words[next] === token;
    if (isWord) next++;
    if (isWord || tokens.kind[token] === TokenKind.number) yield token;
  }
}

function toDate(match: ShapeMatch, start: number, labels: Labels, isOrderOpen: boolean): WrittenDate | undefined {
  const written = toWrittenDate(match.captures, start, match.end);
  if (!isFreeOfNumbers(labels, written.start, written.end) || !isWholeDate(labels, written, match.captures)) return undefined;
  return isOrderOpen && isOrderGuessed(match.captures) ? { ...written, parts: written.parts.map((part) => ({ ...part, isVague: true as const })) } : written;
}

function nothing(start: number, end: number): WrittenDate {
  return { kind: "nothing", parts: [], start, end };
}

/** A match that may be a date. A day that no calendar has takes its words with it: "30 February 2025" holds no month either. */
interface Candidate {
  readonly written: WrittenDate;
  /** Place of its shape in the language file. */
  readonly rank: number;
}

/** Leftmost, then longest, then first in the language file. */
function bestOf(candidates: Candidate[]): WrittenDate | undefined {
  candidates.sort((a, b) => a.written.start - b.written.start || b.written.end - a.written.end || a.rank - b.rank);
  return candidates[0]?.written;
}
