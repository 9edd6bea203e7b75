import type { Byline, FurnitureKind, Related } from "@concord/domain";
import type { SplitHooks } from "./article-parts.ts";
import { type FurnitureIndex, toFurnitureKey } from "./compile-furniture.ts";
import { type DateLine, readDateLine } from "./date-line.ts";
import { endsInStop, endsSentence } from "./join-wrapped-lines.ts";
import { readPhotoLine } from "./photo-line.ts";
import { type PrintedDate, readNumericDay } from "./printed-date.ts";
import { isInitials, readMarkedByline } from "./read-byline.ts";
import { findCommentCount, findRelatedBox } from "./reader-boxes.ts";
import { readSourceLine, type SourceLine } from "./source-line.ts";
import type { Unit } from "./unit.ts";

/** What a line is by itself, before its neighbours are asked. */
export type UnitShape =
  /** Running text: sentences. */
  | { readonly as: "paragraph" }
  /** One short sentence with its full stop: a caption, a short paragraph, a standfirst. */
  | { readonly as: "sentence" }
  /** Words without a full stop: a title, a heading, a name, a menu. */
  | { readonly as: "line" }
  | { readonly as: "date"; readonly line: DateLine }
  | { readonly as: "byline"; readonly bylines: readonly Byline[] }
  | { readonly as: "source"; readonly source: SourceLine }
  /** The alternative text of a picture; `original` is the title that it carries before the picture's number. */
  | { readonly as: "alt"; readonly original?: string }
  /** A caption that says of itself that it is one, or a photographer's line. */
  | { readonly as: "caption" | "photo-credit" }
  /** " date 2025-09-18 Title" */
  | { readonly as: "dated-title"; readonly date: PrintedDate; readonly titleOffset: number }
  | { readonly as: "comments"; readonly count?: number }
  | { readonly as: "box"; readonly box: keyof Related }
  /** Heading of other links to related articles; heading or label of whom to ask. */
  | { readonly as: "related" | "contact" }
  | { readonly as: "furniture"; readonly kind: FurnitureKind };

const PARAGRAPH: UnitShape = { as: "paragraph" };
const SENTENCE: UnitShape = { as: "sentence" };
const LINE: UnitShape = { as: "line" };

/** Width from which words are running text even without a full stop, and with one. */
const LONG = 300;
const FULL = 110;

/** The shape of one unit. Costs nothing for long paragraphs. */
export function shapeOf(unit: Unit, words: FurnitureIndex, readDate: SplitHooks["readDate"]): UnitShape {
  if (unit.width > LONG && unit.text.length > 100) return unit.text.length > 400 ? PARAGRAPH : (longFurniture(unit, words) ?? PARAGRAPH);
  return markedShape(unit, words, readDate) ?? plainShape(unit);
}

function plainShape(unit: Unit): UnitShape {
  if (unit.text.length <= 20 && isInitials(unit.text)) return LINE;
  if (endsInStop(unit.text)) return unit.width >= FULL ? PARAGRAPH : SENTENCE;
  return endsSentence(unit.text) && unit.width > FULL * 1.5 ? PARAGRAPH : LINE;
}

/** A long tag list, copyright line or source line. */
function longFurniture(unit: Unit, words: FurnitureIndex): UnitShape | undefined {
  return labelledShape(unit.text, words) ?? rightsShape(unit.text, words) ?? readPhotoLine(unit.text, words);
}

function markedShape(unit: Unit, words: FurnitureIndex, readDate: SplitHooks["readDate"]): UnitShape | undefined {
  const { text } = unit;
  return (
    datedTitle(text) ??
    (text.length <= 64 ? wordShape(text, words) : undefined) ??
    labelledShape(text, words) ??
    photoShape(text, words) ??
    dateShape(text, words, readDate) ??
    bylineShape(text, words) ??
    rightsShape(text, words) ??
    trailShape(text)
  );
}

function wordShape(text: string, words: FurnitureIndex): UnitShape | undefined {
  const key = toFurnitureKey(text);
  if (key === "") return { as: "furniture", kind: "other" };
  const known = words.lines.get(key);
  if (known === "related" || (known === "contact" && text.length > key.length)) return { as: known };
  if (known === "end") return isOver(text) ? { as: "furniture", kind: "other" } : undefined;
  if (known === "contact") return undefined;
  if (known === "note") return { as: "comments" };
  if (known !== undefined) return { as: "furniture", kind: known };
  if (isReleaseLine(key, words)) return { as: "furniture", kind: "other" };
  const count = findCommentCount(text, words);
  if (count !== undefined) return { as: "comments", count };
  const box = findRelatedBox(key, words);
  return box && { as: "box", box };
}

/** "ENDS", "(Hết)", "-30-": set apart from a heading by capitals or marks. */
function isOver(text: string): boolean {
  return text === text.toUpperCase() || /^\P{L}/u.test(text);
}

/** "Press release", "Pressemitteilung Nr. 7/2026", "2026年第7号新闻公报". */
function isReleaseLine(key: string, words: FurnitureIndex): boolean {
  return words.release.has(key) || (/\d\)?$|\d\/\p{L}+$/u.test(key) && words.release.has(key.replace(/[\s,:–-]*(?:n[ro°º]?\.?|no\.?|số|第)?\s*[\d/.-]+(?:\/\p{L}{1,6})?$/u, "")));
}

/** Lines that open with a label and a colon. */
function labelledShape(text: string, words: FurnitureIndex): UnitShape | undefined {
  const colon = findColon(text);
  if (colon < 1 || colon > 40) return text.startsWith("#") || isAddress(text) ? addressShape(text) : undefined;
  const label = words.labels.get(toFurnitureKey(text.slice(0, colon)));
  if (label === "source") {
    if (colon === text.length - 1) return { as: "source", source: {} }; // what follows stands on the next line
    const source = readSourceLine(text.slice(colon + 1), words);
    return source && { as: "source", source };
  }
  if (label === "tags") return text.length - colon < 400 && !endsInStop(text) ? { as: "furniture", kind: "other" } : undefined;
  if (label === "contact") return text.length <= 160 ? { as: "contact" } : undefined;
  if (label === "staff") return text.length <= 120 ? { as: "furniture", kind: "byline" } : undefined;
  if (label === "related") return { as: "furniture", kind: "related" };
  if (label === "photo") return text.length <= 120 && !/[.。] /u.test(text) ? { as: "photo-credit" } : undefined;
  return isAddress(text) ? addressShape(text) : undefined;
}

/** Index of the first colon, narrow or wide; `-1` if there is none. */
function findColon(text: string): number {
  const narrow = text.indexOf(":");
  const wide = text.indexOf("：");
  return narrow < 0 ? wide : wide < 0 ? narrow : Math.min(narrow, wide);
}

function isAddress(text: string): boolean {
  const first = text.charCodeAt(0) | 32;
  return (first === 104 || first === 119) && /^(?:https?:\/\/|www\.)\S+$/iu.test(text);
}

function addressShape(text: string): UnitShape | undefined {
  if (!text.startsWith("#")) return { as: "source", source: { url: text } };
  return text.split(/\s+/u).every((word) => word.startsWith("#")) ? { as: "furniture", kind: "other" } : undefined;
}

function photoShape(text: string, words: FurnitureIndex): UnitShape | undefined {
  return readPhotoLine(text, words);
}

function dateShape(text: string, words: FurnitureIndex, readDate: SplitHooks["readDate"]): UnitShape | undefined {
  if (text.length > 160 || !/\d/.test(text)) return undefined;
  const line = readDateLine(text, words, readDate);
  return line && { as: "date", line };
}

function bylineShape(text: string, words: FurnitureIndex): UnitShape | undefined {
  const bylines = readMarkedByline(text, words);
  return bylines && { as: "byline", bylines };
}

/** Rights are reserved in a line of their own, not in a sentence about copyright. */
function rightsShape(text: string, words: FurnitureIndex): UnitShape | undefined {
  if (text.length > 240) return undefined;
  if (text.includes("©") || /^\(c\) ?\d/iu.test(text)) return { as: "furniture", kind: "other" };
  const last = text.endsWith(".") || text.endsWith("。") || text.endsWith("!") ? text.length - 1 : text.length;
  const firsts = words.rightsByFirst.get(text.charAt(0).toLowerCase());
  const lasts = words.rightsByLast.get(text.charAt(last - 1).toLowerCase());
  if (!firsts && !lasts) return undefined;
  const lower = text.slice(0, last).toLowerCase();
  const isReserved = lasts?.some((part) => lower.endsWith(part)) || (firsts?.some((part) => lower.startsWith(part)) && /[:|]|\d{4}/u.test(lower));
  return isReserved && !/["“”«»„]/u.test(text) ? { as: "furniture", kind: "other" } : undefined;
}

/** Breadcrumbs, tickers and section bars: short words between separators. */
function trailShape(text: string): UnitShape | undefined {
  if (!/[>»›|/•·]/u.test(text)) return undefined;
  const parts = text.split(/\s+[>»›|/•·]\s+|[>»›]/u);
  return parts.length >= 3 && parts.every((part) => part.trim().length <= 24) ? { as: "furniture", kind: "menu" } : undefined;
}

const DATED_TITLE = /^(?:date|datum|ngày|日期)\s*:?\s+(?=\d)/iu;

function datedTitle(text: string): UnitShape | undefined {
  const label = DATED_TITLE.exec(text);
  const day = label && readNumericDay(text.slice(label[0].length, label[0].length + 12));
  if (!label || !day || day.start !== 0) return undefined;
  const end = label[0].length + day.end;
  const gap = /^[\s|:–-]+/u.exec(text.slice(end))?.[0].length ?? 0;
  const title = text.slice(end + gap);
  if (gap === 0 || !/\p{L}{2}/u.test(title)) return undefined;
  return { as: "dated-title", titleOffset: end + gap, date: { start: label[0].length, end, iso: day.iso, before: "", after: title } };
}
