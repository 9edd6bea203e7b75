import type { Byline, FigureBlock, Furniture, FurnitureKind, Span } from "@concord/domain";
import type { FurnitureIndex } from "./compile-furniture.ts";
import { isDatelineAlone } from "./agency-dateline.ts";
import { isBetterDate, isChangeDate } from "./better-date.ts";
import type { DateLine } from "./date-line.ts";
import type { HeadSlot } from "./layout.ts";
import { readPhotoLine } from "./photo-line.ts";
import { isSureName, readMarkedByline, readNames, readNamesInPlace } from "./read-byline.ts";
import { toOneLine } from "./to-one-line.ts";
import { readSourceLine } from "./source-line.ts";
import type { Unit } from "./unit.ts";
import type { UnitShape } from "./unit-shape.ts";
import { foldFurniture, toFurnitureKey } from "./furniture-key.ts";

/** One line of the page with what it is by itself. */
export interface ShapedUnit extends Unit {
  readonly shape: UnitShape;
}

/** A stretch of the source text and its words. */
export interface Words extends Span {
  readonly text: string;
}

/** What the top of a page tells, down to the line before its first paragraph. */
export interface PageHead {
  readonly siteLine?: string;
  readonly title?: Words;
  readonly standfirst?: Words;
  readonly published?: Span & { readonly iso: string };
  /** Whether `published` is the day of a change. */
  readonly isChanged?: boolean;
  readonly publisher?: string;
  readonly url?: string;
  /** Of a counter among the buttons below the title. */
  readonly commentCount?: number;
  readonly figures?: readonly FigureBlock[];
  readonly bylines: readonly Byline[];
  readonly furniture: readonly Furniture[];
  /** Index of the first unit below the head. */
  readonly next: number;
}

/** A line of the head and the part it plays. */
export interface HeadLine {
  readonly slot: HeadSlot;
  readonly unit: ShapedUnit;
}

/** Reads lines whose parts are known. */
export function readHeadLines(lines: readonly HeadLine[], next: number, words: FurnitureIndex): PageHead {
  return lines.reduce((head, { slot, unit }) => readHeadLine(head, slot, unit, words), { bylines: [], furniture: [], next } as PageHead);
}

function readHeadLine(head: PageHead, slot: HeadSlot, unit: ShapedUnit, words: FurnitureIndex): PageHead {
  switch (slot) {
    case "outlet":
      return { ...withFurniture(head, unit, "site-line"), siteLine: unit.text };
    case "menu":
      if (unit.shape.as === "comments") return { ...withFurniture(head, unit, "comments"), ...(unit.shape.count === undefined ? {} : { commentCount: unit.shape.count }) };
      return withFurniture(head, unit, unit.shape.as === "furniture" ? unit.shape.kind : "menu");
    case "title":
      return { ...head, title: toTitle(unit, words) };
    case "figure":
      return readFigure(head, unit);
    case "standfirst":
    case "opening":
      return { ...head, standfirst: toWords(unit) };
    case "byline":
      return { ...withFurniture(head, unit, "byline"), bylines: mergeBylines(head.bylines, readAuthors(unit, words)) };
    case "dated-title":
      return readDatedTitle(head, unit, words);
    case "source":
      return unit.shape.as === "source" ? { ...withFurniture(head, unit, "source-line"), ...unit.shape.source } : head;
    case "date":
    case "publisher-date":
      return unit.shape.as === "date" ? readDate(head, unit, unit.shape.line, words) : head;
  }
}

function withFurniture(head: PageHead, unit: Span, kind: FurnitureKind): PageHead {
  return { ...head, furniture: [...head.furniture, { kind, start: unit.start, end: unit.end }] };
}

const TITLE_LABEL = /^([^:：]{2,16})[:：]\s*(?=\S)/u;

/** "Title: …" */
export function isTitleLabelled(line: string, words: FurnitureIndex): boolean {
  const label = TITLE_LABEL.exec(line)?.[1];
  return label !== undefined && words.titles.has(foldFurniture(label.trim()));
}

/** The title without a label before it. */
function toTitle(unit: Unit, words: FurnitureIndex): Words {
  const label = isTitleLabelled(unit.text, words) ? TITLE_LABEL.exec(unit.text) : null;
  if (!label) return toWords(unit);
  return { text: unit.text.slice(label[0].length), start: unit.start + label[0].length, end: unit.end };
}

/** A picture above the date or byline of the page. */
function readFigure(head: PageHead, unit: ShapedUnit): PageHead {
  const { start, end, text, shape } = unit;
  const figures = head.figures ?? [];
  const last = figures.at(-1);
  if (shape.as !== "alt" && last?.alt !== undefined && last.caption === undefined) {
    return { ...head, figures: [...figures.slice(0, -1), { ...last, end, caption: toOneLine(text) }] };
  }
  const isAlt = shape.as === "alt" || text === head.title?.text; // pages give a picture the title as its text
  const figure: FigureBlock = { kind: "figure", start, end, ...(isAlt ? { alt: toOneLine(text) } : { caption: toOneLine(text) }) };
  return { ...head, figures: [...figures, figure] };
}

function toWords(unit: Unit): Words {
  return { text: unit.text, start: unit.start, end: unit.end };
}

function readAuthors(unit: ShapedUnit, words: FurnitureIndex): readonly Byline[] {
  return unit.shape.as === "byline" ? unit.shape.bylines : (readNames(unit.text, words) ?? readNamesInPlace(unit.text, words) ?? []);
}

function mergeBylines(known: readonly Byline[], more: readonly Byline[]): readonly Byline[] {
  return [...known, ...more.filter(({ name }) => !known.some((byline) => byline.name === name))];
}

/** Characters of a line from which one that ends like a sentence is the story itself, which has no title; of one that goes on behind a sentence. */
const STORY = 150;
/** The same of one that ends with a full stop. */
const STATED = 90;
const STORY_OF_TWO = 140;
/** The same of one that opens with a place and a colon. */
const SENT = 100;

/** Characters of a sentence, which no Chinese headline closes with a full stop. */
const HAN_STORY = 40;

function isStory(text: string): boolean {
  if (text.length > HAN_STORY && /\p{sc=Han}[。！？][”」』]?\s*$/u.test(text)) return true;
  return (text.length > STATED && /\p{Ll}\.$/u.test(text)) || (text.length > STORY && /[.!?…][»”"’)]?$/u.test(text)) || (text.length > STORY_OF_TWO && /\p{Ll}{3}[.!?]\s\p{Lu}/u.test(text)) || (text.length > SENT && /^\p{Lu}{3,}[\p{Lu} ]*: .+[.!?…][»”"’)]?$/u.test(text));
}

function readDatedTitle(head: PageHead, unit: ShapedUnit, words: FurnitureIndex): PageHead {
  if (unit.shape.as !== "dated-title") return head;
  const { date, titleOffset } = unit.shape;
  const line = { start: unit.start + titleOffset, end: unit.end, text: unit.text.slice(titleOffset) };
  const label = { start: unit.start, end: unit.start + (date?.end ?? unit.text.slice(0, titleOffset).trimEnd().length) };
  const dated = withFurniture(head, label, "date-line");
  if (isDatelineAlone(line.text)) return { ...withFurniture(dated, line, "dateline"), ...(date === undefined ? {} : { published: { start: unit.start + date.start, end: label.end, iso: date.iso } }) };
  const signed = readMarkedByline(line.text, words);
  if (signed) return { ...withFurniture(dated, line, "byline"), bylines: mergeBylines(head.bylines, signed), ...(date === undefined ? {} : { published: { start: unit.start + date.start, end: label.end, iso: date.iso } }) };
  const photo = isStory(line.text) ? undefined : readPhotoLine(line.text, words);
  const read = photo ? readFigure(dated, { ...unit, ...line, shape: photo }) : { ...dated, ...(isStory(line.text) ? { standfirst: line } : { title: line }) };
  return date === undefined ? read : { ...read, published: { start: unit.start + date.start, end: label.end, iso: date.iso } };
}

function readDate(head: PageHead, unit: ShapedUnit, line: DateLine, words: FurnitureIndex): PageHead {
  const published = { start: unit.start + line.date.start, end: unit.start + line.date.end, iso: line.date.iso };
  const isChange = line.isBehindChange !== true && isChangeDate(unit.text.slice(0, line.date.start), words);
  const isBetter = line.isSpan !== true && isBetterDate(head, published.iso, isChange);
  const dated = { ...withFurniture(head, unit, line.beside ? "publisher-line" : "date-line"), ...(isBetter ? { published, isChanged: isChange } : {}), ...(line.commentCount === undefined ? {} : { commentCount: line.commentCount }) };
  return line.beside ? { ...dated, ...readBeside(head, line, line.beside.text, words) } : dated;
}

/** Who stands beside a date: the publisher whose fields the page glued, a labelled source, or authors. */
function readBeside(head: PageHead, line: DateLine, beside: string, words: FurnitureIndex): Pick<PageHead, "publisher" | "bylines"> {
  if (line.isGlued) {
    const parts = line.isDoubled ? [beside] : beside.split(/(?<=\p{Ll})(?=\p{Lu})/u); // "Minh AnhBáo Mới": author and publisher
    const names = line.isDoubled ? [] : parts.flatMap((part) => readNames(part, words) ?? []);
    const bylines = names.length > 0 ? names : [{ name: beside, kind: "organisation" as const }];
    const publisher = bylines.find(({ kind }) => kind === "organisation")?.name;
    return { bylines: mergeBylines(head.bylines, bylines), ...(publisher === undefined ? {} : { publisher }) };
  }
  const fields = beside.split(/\s*[|•·\u3000]\s*|\s{2,}|\s(?=\p{L}{1,12}\s?[:：])/u);
  const publisher = fields.map((field) => readLabelledPublisher(field, words)).find((found) => found !== undefined);
  if (publisher !== undefined || fields.length > 1) {
    const bylines = fields.flatMap((field) => readMarkedByline(field, words) ?? []);
    return { bylines: mergeBylines(head.bylines, bylines), ...(publisher === undefined ? {} : { publisher }) };
  }
  if (words.lines.has(toFurnitureKey(beside))) return { bylines: head.bylines }; // the section: "News | 20-03-2025"
  const names = readMarkedByline(beside, words) ?? readNames(beside, words)?.filter(isSureName);
  return { bylines: mergeBylines(head.bylines, names ?? []) };
}

function readLabelledPublisher(field: string, words: FurnitureIndex): string | undefined {
  const colon = field.search(/[:：]/u);
  const label = words.labels.get(foldFurniture(field.slice(0, Math.max(colon, 0)).trim()));
  return label === "source" ? readSourceLine(field.slice(colon + 1), words)?.publisher : undefined;
}
