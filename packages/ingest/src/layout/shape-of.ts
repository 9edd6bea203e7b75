import type { SplitHooks } from "./article-parts.ts";
import type { FurnitureIndex } from "./compile-furniture.ts";
import { appealShape } from "./appeal-shape.ts";
import { readDateLine } from "./date-line.ts";
import { labelledShape, rightsShape, trailShape, wordShape } from "./furniture-shape.ts";
import { endsInStop, endsSentence } from "./join-wrapped-lines.ts";
import { isMenuWords, menuBarShape } from "./menu-bar-shape.ts";
import { readPhotoLine } from "./photo-line.ts";
import { readNumericDay } from "./printed-date.ts";
import { isInitials, readMarkedByline } from "./read-byline.ts";
import { readingTimeShape } from "./reading-time-shape.ts";
import { relativeTimeShape } from "./relative-time-shape.ts";
import { teaserShape, tickerShape } from "./teaser-shape.ts";
import type { UnitShape } from "./unit-shape.ts";
import type { Unit } from "./unit.ts";

const PARAGRAPH: UnitShape = { as: "paragraph" };
const SENTENCE: UnitShape = { as: "sentence" };
const LINE: UnitShape = { as: "line" };

/** Width from which words are running text even without a full stop, and with one. */
const LONG = 300;
const FULL = 110;

/** The shape of one unit. Costs nothing for long paragraphs. Spaces that do not break read as any others. */
export function shapeOf(printed: Unit, words: FurnitureIndex, readDate: SplitHooks["readDate"]): UnitShape {
  const unit = printed.text.includes("\u00a0") ? { ...printed, text: printed.text.replaceAll("\u00a0", " ") } : printed;
  if (unit.width > LONG && unit.text.length > 100) return datedTitle(unit.text) ?? tickerShape(unit.text) ?? (unit.text.length > 400 ? (readPhotoLine(unit.text, words) ?? PARAGRAPH) : (longFurniture(unit, words) ?? PARAGRAPH));
  return markedShape(unit, words, readDate) ?? plainShape(unit);
}

function plainShape(unit: Unit): UnitShape {
  if (unit.text.length <= 20 && isInitials(unit.text)) return LINE;
  if (endsInStop(unit.text) || isSentBy(unit.text) || isAsked(unit) || isMarkedStory(unit)) return unit.width >= FULL ? PARAGRAPH : SENTENCE;
  return endsSentence(unit.text) && unit.width > FULL * 1.5 ? PARAGRAPH : LINE;
}

/** "… at the port. (ANI)", "… at the port. – VNA", "… am Hafen. mst/dpa", "… at the port. Enditem": who sent the dispatch, or that it is over, behind its last sentence. */
const SENT_BY = /\s?(?:\(\p{Lu}[\p{L}./]{1,14}\)|[-–—]{1,2}\s?\p{Lu}[\p{Lu}\d.]{1,12}|\s\(?\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){0,2}\)?|\s(?:Endit(?:em)?|ENDS?|Fin|FIN))$/u;

function isSentBy(text: string): boolean {
  const mark = SENT_BY.exec(text);
  return mark !== null && mark.index > 0 && endsInStop(text.slice(0, mark.index));
}

/** Sentences in characters with a mark of the desk behind them: "…。（編輯：林佳）1140618". */
function isMarkedStory({ text, width }: Unit): boolean {
  const stop = text.lastIndexOf("。");
  return stop > 0 && width >= FULL / 2 && text.length - stop <= 24;
}

/** Width from which what follows a speaker's name and a colon is what they ask. */
const QUESTION = 40;

/** Prose that ends in a question mark: more than one sentence, or a question behind the name of who asks it. */
function isAsked({ text, width }: Unit): boolean {
  if (!/[?？]["”»』」]?$/u.test(text)) return false;
  if (/[\p{Ll}\p{Lo})][.。!?？] ?[\p{Lu}\p{Lo}][^]*[?？]/u.test(text.slice(0, -1) + "?")) return width >= QUESTION * 1.75;
  const label = /^《?[\p{Lu}\p{Lo}][^:：]{1,39}[:：] ?/u.exec(text);
  return label !== null && width * (1 - label[0].length / text.length) >= QUESTION;
}

/** A long tag list, copyright line or source line. */
function longFurniture(unit: Unit, words: FurnitureIndex): UnitShape | undefined {
  return labelledShape(unit.text, words) ?? rightsShape(unit.text, words) ?? readPhotoLine(unit.text, words) ?? cellShape(unit.text);
}

function markedShape(unit: Unit, words: FurnitureIndex, readDate: SplitHooks["readDate"]): UnitShape | undefined {
  const { text } = unit;
  return (
    datedSection(text, words, readDate) ??
    datedTitle(text) ??
    (text.length <= 64 ? wordShape(text, words) : undefined) ??
    (isDatedSource(text, words) ? dateShape(text, words, readDate) : undefined) ??
    labelledShape(text, words) ??
    readPhotoLine(text, words) ??
    cellShape(text) ??
    dateShape(text, words, readDate) ??
    bylineShape(text, words) ??
    rightsShape(text, words) ??
    readingTimeShape(text, words) ??
    relativeTimeShape(text, words) ??
    appealShape(text, words) ??
    teaserShape(text, words) ??
    menuBarShape(text, words) ??
    trailShape(text) ??
    tickerShape(text)
  );
}

/** 来源：江城日报 2019-09-29 09:54: the label says who published, the date when. */
function isDatedSource(text: string, words: FurnitureIndex): boolean {
  return text.length <= 160 && /(?:19|20)\d\d[-年/.]/u.test(text) && ["source", "furniture"].includes(labelledShape(text, words)?.as ?? "");
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

/** Words of a picture's caption at least. */
const CAPTION_WORDS = 5;

/** "… shake hands. |": pages that set pictures in tables leave the bar of the cell behind the caption. */
function cellShape(text: string): UnitShape | undefined {
  if (!text.endsWith(" |") || text.indexOf("|", 1) !== text.length - 1 || text.split(" ").length <= CAPTION_WORDS) return undefined;
  return { as: "caption" };
}

const DATED_TITLE = /^(?:date|datum|ngày|日期)\s*:?\s+(?=\d)/iu;

/** First letters of those labels: few lines open with one. */
const DATED_OPENINGS = "dDnN日";

function datedTitle(text: string): UnitShape | undefined {
  if (!DATED_OPENINGS.includes(text.charAt(0))) return undefined;
  const label = DATED_TITLE.exec(text);
  if (!label) return undefined;
  const day = readNumericDay(text.slice(label[0].length, label[0].length + 12));
  const month = day === undefined ? MONTH_ALONE.exec(text.slice(label[0].length, label[0].length + 8)) : null;
  if (day === undefined ? month === null : day.start !== 0) return undefined;
  const end = label[0].length + (day?.end ?? MONTH_LENGTH);
  const gap = /^[\s|:–-]+/u.exec(text.slice(end))?.[0].length ?? 0;
  const title = text.slice(end + gap);
  if (gap === 0 || !/\p{L}{2}/u.test(title)) return undefined;
  return { as: "dated-title", titleOffset: end + gap, ...(day === undefined ? {} : { date: { start: label[0].length, end, iso: day.iso, before: "", after: title } }) };
}

/** "date 2017-09-24 News", "date 2020-02-20 example.com": what stands behind the date is the section or the address of the page. */
function datedSection(text: string, words: FurnitureIndex, readDate: SplitHooks["readDate"]): UnitShape | undefined {
  if (text.length > (text.includes("©") ? LONGEST_RIGHTS : LONGEST_SECTION)) return undefined;
  const shape = datedTitle(text);
  if (shape?.as !== "dated-title" || shape.date === undefined) return undefined;
  const rest = text.slice(shape.titleOffset);
  const isSection = wordShape(rest, words)?.as === "furniture" || isMenuWords(rest, words) || dateShape(rest, words, readDate) !== undefined || rightsShape(rest, words) !== undefined || /^(?:Copyright\b|©)/u.test(rest) || /^[\w-]+(?:\.[\w-]+)+$/u.test(rest);
  return isSection ? dateShape(text.slice(0, shape.date.end), words, readDate) : undefined;
}

const LONGEST_SECTION = 60;
const LONGEST_RIGHTS = 120;

/** "2020-09" */
const MONTH_ALONE = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?!\S)/u;
const MONTH_LENGTH = 7;
