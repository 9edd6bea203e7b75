import type { Block, Byline, Furniture, Span } from "@concord/domain";
import type { FurnitureIndex } from "./compile-furniture.ts";
import type { ShapedUnit } from "./page-head.ts";
import { toOneLine } from "./to-one-line.ts";
import { type BodyReading, readUnit } from "./read-unit.ts";
import { isLabel, readClosing } from "./read-closing.ts";
import type { SourceLine } from "./source-line.ts";
import { findUntranslated } from "./untranslated-lines.ts";

/** The article's text between head and foot, and the lines that close it. */
export interface PageBody {
  readonly blocks: readonly Block[];
  readonly furniture: readonly Furniture[];
  readonly bylines: readonly Byline[];
  readonly credit?: string;
  readonly source?: SourceLine;
  readonly published?: Span & { readonly iso: string };
  /** Titles that numbered photo lines carry. */
  readonly originals: readonly string[];
}

/** Reads units from `from` up to `to`. */
export function readBody(units: readonly ShapedUnit[], from: number, to: number, words: FurnitureIndex, title?: string): PageBody {
  const blocks: Block[] = [];
  const furniture: Furniture[] = [];
  const originals: string[] = [];
  const titles = findTitles(units, from, to, title);
  const untranslated = findUntranslated(units, from, to);
  const readings: BodyReading[] = [];
  const closing = findClosing(units, from, to);
  const asksAll = isInterview(units, from, to);
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (!unit) break;
    const { shape, start, end } = unit;
    if (shape.as === "alt" || (shape.as === "line" && titles.has(unit.text)) || (at < closing && untranslated.has(unit) && isBesideCaption(unit, units[at + 1]))) {
      const caption = at + 1 < to && isCaption(units, at + 1, closing) ? units[++at] : undefined;
      blocks.push({ kind: "figure", alt: toOneLine(unit.text), start, end: (caption ?? unit).end, ...(caption ? { caption: toOneLine(caption.text) } : {}) });
      if (shape.as === "alt" && shape.original !== undefined) originals.push(shape.original);
      continue;
    }
    if (shape.as === "line" && isAboveCredit(units, at, to)) {
      const told = units[at + 2];
      if (at + 2 < to && told?.shape.as === "sentence" && told.gap === 0 && told.width <= CAPTION_BELOW_GAP) {
        blocks.push({ kind: "figure", alt: toOneLine(unit.text), caption: toOneLine(told.text), start, end: told.end });
        at += 2;
        continue;
      }
      blocks.push({ kind: "figure", caption: toOneLine(unit.text), start, end });
      continue;
    }
    const asked: BodyReading | undefined = asksAll && isQuestion(unit) ? { block: { kind: "paragraph", start, end, text: unit.text } } : undefined;
    const reading = asked ?? (at >= closing ? readClosing(units, closing, at, to, words) : readUnit(unit, units[at + 1]));
    if (reading.block) blocks.push(reading.block);
    if (reading.furniture) furniture.push({ kind: reading.furniture, start, end });
    if (reading.bylines || reading.credit || reading.source || reading.published) readings.push(reading);
    if (shape.as !== "related") continue;
    for (let below = units[at + 1]; at + 1 < to && below && isLinkBelow(below, unit, units[at]); below = units[at + 1]) {
      furniture.push({ kind: "related", start: below.start, end: below.end });
      at++;
    }
  }
  return { blocks, furniture, originals, ...mergeReadings(readings) };
}

/** A line that a photographer's line stands directly below: what the picture shows. */
function isAboveCredit(units: readonly ShapedUnit[], at: number, to: number): boolean {
  const below = units[at + 1];
  return at + 1 < to && below?.shape.as === "photo-credit" && below.gap === 0 && (units[at]?.gap ?? 0) > 0;
}

/** Lines that end in a question mark, from which a text is an interview, and they are no headings. */
const INTERVIEW = 2;

function isInterview(units: readonly ShapedUnit[], from: number, to: number): boolean {
  let questions = 0;
  for (let at = from; at < to; at++) if (isQuestion(units[at])) questions++;
  return questions >= INTERVIEW;
}

function isQuestion(unit: ShapedUnit | undefined): boolean {
  return unit?.shape.as === "line" && /[?？]["”»]?$/u.test(unit.text);
}

/** Titles that photos carry as their text: the page's own, and those of its numbered photo lines. */
function findTitles(units: readonly ShapedUnit[], from: number, to: number, title: string | undefined): Set<string> {
  const titles = new Set(title === undefined ? [] : [title]);
  for (let at = from; at < to; at++) {
    const shape = units[at]?.shape;
    if (shape?.as === "alt" && shape.original !== undefined) titles.add(shape.original);
  }
  return titles;
}

function mergeReadings(readings: readonly BodyReading[]): Pick<PageBody, "bylines" | "credit" | "source" | "published"> {
  const credit = readings.find((reading) => reading.credit !== undefined)?.credit;
  const published = readings.find((reading) => reading.published !== undefined)?.published;
  const sources = readings.flatMap((reading) => reading.source ?? []);
  const publisher = sources.find((source) => source.publisher !== undefined)?.publisher;
  const url = sources.find((source) => source.url !== undefined)?.url;
  return {
    bylines: readings.flatMap((reading) => reading.bylines ?? []),
    ...(credit === undefined ? {} : { credit }),
    ...(published === undefined ? {} : { published }),
    ...(sources.length === 0 ? {} : { source: { ...(publisher === undefined ? {} : { publisher }), ...(url === undefined ? {} : { url }) } }),
  };
}

/** Most lines that close a text. */
const MAX_CLOSING = 40;

/** Index of the first unit below the last running text. */
function findClosing(units: readonly ShapedUnit[], from: number, to: number): number {
  let at = to;
  while (at > from && to - at < MAX_CLOSING) {
    const shape = units[at - 1]?.shape.as;
    if (shape === "paragraph" || (shape === "sentence" && !isLabel(units[at - 1])) || shape === "caption") break;
    if (shape === "alt") return Math.min(at + 1, to);
    at--;
  }
  const captions = aboveCaptions(units, from, at);
  if (captions === at || units[captions]?.shape.as !== "related") return captions;
  // "Một số hình ảnh:" below the line of the issuing office.
  return units[captions - 1]?.shape.as === "line" ? captions - 1 : captions;
}

/** Sentences below the line of the authors, and the width of one that tells what a picture shows. */
const MOST_CAPTIONS = 4;
const SHORT = 160;

/** Below "Tin, ảnh: X", or "Một số hình ảnh:", stand pictures alone: such a line closes the text, whatever short sentences follow it. */
function aboveCaptions(units: readonly ShapedUnit[], from: number, closing: number): number {
  for (let at = closing - 1; at >= Math.max(from + 1, closing - 1 - MOST_CAPTIONS); at--) {
    const unit = units[at];
    if (unit?.shape.as === "byline" || (unit?.shape.as === "related" && isLabel(unit))) return at < closing - 1 ? at : closing;
    if (unit === undefined || unit.shape.as !== "sentence" || unit.width > SHORT) return closing;
  }
  return closing;
}

/** Width up to which the unit below a photo line can be its caption: directly below, and below a blank line. */
const CAPTION = 320;
const CAPTION_BELOW_GAP = 220;

/** Whether the unit below a photo line describes the photo, and does not continue the article. */
function isCaption(units: readonly ShapedUnit[], at: number, closing: number): boolean {
  const unit = units[at];
  if (!unit) return false;
  const { shape, width, gap } = unit;
  const photo = units[at - 1]?.shape;
  if (photo?.as === "alt" && photo.isMarked === true) return shape.as === "caption";
  if (shape.as === "caption" || shape.as === "photo-credit") return true;
  if (shape.as === "line" || shape.as === "byline") return gap === 0 || at < closing;
  return (shape.as === "sentence" || shape.as === "paragraph") && width <= (gap === 0 ? CAPTION : CAPTION_BELOW_GAP);
}

/** Width up to which a sentence below a line in another language can be what the picture shows. */
const CAPTION_BELOW_UNTRANSLATED = 140;

/** Whether a line that was left untranslated is the text of a picture: its caption stands below, or it is no sentence. */
function isBesideCaption({ shape }: ShapedUnit, below: ShapedUnit | undefined): boolean {
  if (shape.as === "line" || below?.shape.as === "caption") return true;
  return below?.shape.as === "sentence" && (below.gap === 0 || below.width <= CAPTION_BELOW_UNTRANSLATED);
}

/** Whether a unit is one of the links that a heading opens: the first also below a blank line; a sentence only where the story sets its paragraphs apart. */
function isLinkBelow({ gap, shape }: ShapedUnit, heading: ShapedUnit, above: ShapedUnit | undefined): boolean {
  if (shape.as === "line") return gap === 0 || above === heading;
  return gap === 0 && (shape.as === "source" || (shape.as === "sentence" && heading.gap > 0));
}
