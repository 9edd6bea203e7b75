import type { SplitHooks } from "./article-parts.ts";
import { isChangeDate } from "./better-date.ts";
import { isIdeograph } from "./unit.ts";
import type { FurnitureIndex } from "./compile-furniture.ts";
import { isInitials, readMarkedByline, readNames } from "./read-byline.ts";
import { type PrintedDate, readPrintedDate } from "./printed-date.ts";
import { findCounterBehind } from "./counter-behind.ts";
import { readingTimeShape } from "./reading-time-shape.ts";
import { foldFurniture } from "./furniture-key.ts";

/** A line that prints a date of publication, alone or beside who publishes. */
export interface DateLine {
  readonly date: PrintedDate;
  /** What stands beside the date and is neither label, weekday nor time zone. */
  readonly beside?: { readonly text: string; readonly offset: number };
  /** No space before the date: a page glued its fields together. `isDoubled`: and printed the first of them twice. */
  readonly isGlued: boolean;
  readonly isDoubled: boolean;
  /** Two days with a mark between: those of an event. */
  readonly isSpan?: boolean;
  /** The day of a change stands before it on the line. */
  readonly isBehindChange?: boolean;
  /** Of a counter at the end of the line. */
  readonly commentCount?: number;
}

/** A line of date and time, `undefined` where the date is part of a sentence or headline. */
export function readDateLine(printed: string, words: FurnitureIndex, readDate: SplitHooks["readDate"]): DateLine | undefined {
  const counter = printed.length <= MAX_RELEASE_LINE ? findCounterBehind(printed, words) : undefined;
  const read = readCountlessLine(counter ? printed.slice(0, counter.start) : printed, words, readDate);
  return read && counter ? { ...read, commentCount: counter.count } : read;
}

function readCountlessLine(printed: string, words: FurnitureIndex, readDate: SplitHooks["readDate"]): DateLine | undefined {
  const line = withoutPageNumber(withoutRelease(printed, words));
  const doubled = doubledLength(line);
  const date = doubled > 0 ? shifted(readPrintedDate(line.slice(doubled * 2), readDate), doubled * 2) : readPrintedDate(line, readDate);
  if (!date) return undefined;
  if (doubled > 0) return isBare(date.after, words) ? { date, isGlued: true, isDoubled: true, beside: { text: line.slice(0, doubled).trim(), offset: 0 } } : undefined;
  const isBeforeBare = isBare(date.before, words) && !RANGE.test(date.before);
  const second = secondDate(line.slice(date.end), words, readDate);
  const isAfterBare = isBare(date.after, words) || second !== undefined || isChange(date.after, words);
  // "Updated: … Published: …": the day of the change stands first.
  if (second && isBeforeBare && isChangeDate(date.before, words) && !isChangeDate(second.before, words)) return { date: { ...second, start: second.start + date.end, end: second.end + date.end }, isGlued: false, isDoubled: false, isBehindChange: true };
  if (isBeforeBare && isAfterBare) return { date, isGlued: false, isDoubled: false, isSpan: SECOND_DAY.test(date.after) };
  if (isAfterBare) return besideBefore(line, date, words) ?? readDateFields(line, words, readDate);
  return (isBeforeBare ? besideAfter(line, date, words) : undefined) ?? readDateFields(line, words, readDate);
}

/** "Bern, 06.03.2026 - Medienmitteilung": what kind of text it is stands behind the date. */
function withoutRelease(line: string, words: FurnitureIndex): string {
  const kind = line.length <= MAX_RELEASE_LINE ? /\s?[-–—|·•]\s?([\p{L} ]{4,40})$/u.exec(line) : null;
  return kind && words.release.has(foldFurniture((kind[1] ?? "").trim())) ? line.slice(0, kind.index) : line;
}

const MAX_RELEASE_LINE = 120;

/** 第01版：要闻, A3版 behind the date of a paper: white space of the same length. */
function withoutPageNumber(line: string): string {
  return line.includes("版") && line.length <= MAX_RELEASE_LINE ? line.replace(/[(（]?第? ?[A-Z]?\d{1,2} ?版(?:[：:] ?\p{sc=Han}{2,6})?[)）]?/u, (number) => " ".repeat(number.length)) : line;
}

const FIELD_BREAK = /\s*[|•·]\s*|\s[-–—]\s|\s{3,}|\t|\s(?=\p{L}{1,12}[:：])|(?<=\d)(?=\p{sc=Han}{2,4}[:：])|\s(?=\p{sc=Han}{0,4}[记記]者[ \u3000])/u;

/** Longest field beside a date. */
const MAX_FIELD = 60;

/** "Par M.D. | 14 nov. 2025 à 06:00 | Mis à jour à 08:10 | 2 min": the first field that is a date, and the marked names of the others. */
function readDateFields(line: string, words: FurnitureIndex, readDate: SplitHooks["readDate"]): DateLine | undefined {
  const fields = line.split(FIELD_BREAK).filter((field) => field !== "");
  if (fields.length < 2 || fields.some((field) => field.length > MAX_FIELD)) return undefined;
  for (const field of fields) {
    const offset = line.indexOf(field);
    const bare = field.replace(/\s*[(（][^()（）]*[)）]$/u, "");
    const date = readPrintedDate(bare, readDate);
    if (!date || !isBare(date.after, words)) continue;
    const isBy = isLabelled(date.before, words);
    const others = fields.filter((other) => other !== field);
    const isPageLine = isBy || others.some((other) => isLabelled(other, words) || (isIdeograph(other.charCodeAt(0)) && readMarkedByline(other, words) !== undefined));
    if (!isBy && !isBare(date.before, words) && !(isPageLine && isHanOutlet(date.before.trim(), words))) continue;
    const placed = { ...date, start: date.start + offset, end: date.end + offset };
    // "来源: A 2011-06-29 编辑: B": labels make it a line of the page, whoever signs.
    if (isPageLine) return { date: placed, isGlued: false, isDoubled: false, beside: { text: [...(isBy ? [date.before.trim()] : []), ...others].join(" | "), offset: 0 } };
    const first = fields[0] ?? "";
    const signs = (other: string) => readMarkedByline(other, words) !== undefined || (other === first && (isInitials(other) || (readNames(other, words)?.every(({ kind, name }) => kind === "person" && name.includes(" ")) ?? false)));
    const beside = fields.find((other) => other !== field && signs(other));
    if (beside === undefined && fields.length < 3 && bare === field && !/\s[|•·]\s/u.test(line)) return undefined; // a headline may end in a date
    return { date: placed, isGlued: false, isDoubled: false, ...(beside === undefined ? {} : { beside: { text: beside, offset: line.indexOf(beside) } }) };
  }
  return undefined;
}

/** "04-09-2015 / 05-09-2015": a second day right behind the first, without label or time. */
const SECOND_DAY = /^\s?[/–—-]\s?\d{1,2}[-./]\d{1,2}[-./]\d{4}$/u;

/** "Published: … | Updated: …": what follows the first date is a line of a date itself. */
function secondDate(after: string, words: FurnitureIndex, readDate: SplitHooks["readDate"]): PrintedDate | undefined {
  const second = after.length <= 80 ? readPrintedDate(after, readDate) : undefined;
  return second !== undefined && isBare(second.before, words) && isBare(second.after, words) ? second : undefined;
}

/** "(6/18 15:05 更新)", ", mis à jour à 08:10": when the page was changed, without a date of its own. */
function isChange(after: string, words: FurnitureIndex): boolean {
  return after.length <= 40 && isBare(after.replaceAll(/\d{1,2}(?:[/.:h時时]\d{1,2})?/gu, " "), words);
}

/** Length of X in "XX…" where X is at least two words or five letters; 0 if nothing is doubled. */
function doubledLength(line: string): number {
  if (line.length > 240) return 0;
  const opening = line.slice(0, 3);
  for (let second = line.indexOf(opening, 2); second > 0; second = line.indexOf(opening, second + 1)) {
    const half = line.slice(0, second);
    if (line.startsWith(half, second) && hasLetter(half)) return second;
  }
  return 0;
}

function hasLetter(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

function shifted(date: PrintedDate | undefined, by: number): PrintedDate | undefined {
  return date && isBlank(date.before) ? { ...date, start: date.start + by, end: date.end + by } : undefined;
}

function isBlank(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** Whether words beside a date say nothing but label, weekday or time zone. */
function isBare(text: string, words: FurnitureIndex): boolean {
  if (text.length > 80) return false;
  if (readingTimeShape(text.trim(), words)) return true;
  let rest = foldFurniture(text.replaceAll(/https?:\/\/\S+/gu, " ")).replaceAll(/[^\p{L}\p{N}.]+/gu, " ").trim();
  for (let guard = 0; guard < 8 && rest !== ""; guard++) {
    const next = withoutKnownStart(rest, words);
    if (next === undefined) return false;
    rest = next;
  }
  return rest === "" || rest === ".";
}

function withoutKnownStart(text: string, words: FurnitureIndex): string | undefined {
  for (let end = text.length; end > 0; end = text.lastIndexOf(" ", end - 1)) {
    if (words.aroundDate.has(text.slice(0, end)) || ZONES.has(text.slice(0, end))) return text.slice(end).trim();
  }
  return undefined;
}

/** Names of time zones: printed, and no offset. */
const ZONES = new Set(["gmt", "utc", "cet", "cest", "ict", "est", "edt", "pst", "pdt", "bst", "ist", "jst", "sgt", "hkt", "et", "pt", "ct", "myt", "wib", "cst", "msk", "eat", "wat", "aest", "cat", "a.m.", "p.m.", "am", "pm", "."]);

function besideBefore(line: string, date: PrintedDate, words: FurnitureIndex): DateLine | undefined {
  const raw = withoutLabelBefore(line.slice(0, date.start), words);
  const text = raw.replace(/[\s|,\-–—·•/(:]+$/u, "");
  if (text === "" || text.length > 80) return undefined;
  const isGlued = text.length === raw.length && !isIdeograph(raw.charCodeAt(raw.length - 1));
  const isSeparated = isGlued || /[|,\-–—·•(]|\u3000|\s{2}/u.test(raw.slice(text.length));
  return isSeparated || isNameLong(text) ? { date, isGlued, isDoubled: false, beside: { text, offset: 0 } } : undefined;
}

function besideAfter(line: string, date: PrintedDate, words: FurnitureIndex): DateLine | undefined {
  const raw = withoutTimeWords(line.slice(date.end), words);
  const text = raw.replace(/^[\s|,\-–—·•/):]+/u, "");
  if (text.length > 80 || words.aroundDate.has(foldFurniture(text))) return undefined;
  const isSeparated = /^\)?\s*[|\-–—·•]|^\u3000|^\s{2}/u.test(raw) || isLabelled(text, words) || isHanOutlet(text, words) || readMarkedByline(text, words) !== undefined;
  return isSeparated ? { date, isGlued: false, isDoubled: false, beside: { text, offset: line.length - text.length } } : undefined;
}

/** 江城日报, 江城日报 周文凯 right beside a date. */
function isHanOutlet(text: string, words: FurnitureIndex): boolean {
  if (!isIdeograph(text.charCodeAt(0)) || text.length > LONGEST_OUTLET) return false;
  return readNames(text, words)?.[0]?.kind === "organisation";
}

const LONGEST_OUTLET = 20;

function isLabelled(text: string, words: FurnitureIndex): boolean {
  const colon = text.search(/[:：]/u);
  return colon > 0 && words.labels.has(foldFurniture(text.slice(0, colon).trim()));
}

/** Without the label of the date: "By A | Updated: " keeps its first half. */
function withoutLabelBefore(raw: string, words: FurnitureIndex): string {
  const once = withoutLastLabel(raw, words);
  // "Desk-Thứ tư, ngày 29/11/2017": the weekday stands before the label.
  return once === raw ? raw : withoutLastLabel(once.replace(/[\s,]+$/u, " "), words);
}

function withoutLastLabel(raw: string, words: FurnitureIndex): string {
  const label = /(?:[|,\-–—·•\u3000]|\s)\s*([\p{L}]+(?: \p{L}+)?)\s*[:：]?\s*$/u.exec(raw);
  return label && words.aroundDate.has(foldFurniture(label[1] ?? "")) ? `${raw.slice(0, label.index)}${label[0].charAt(0)} ` : raw;
}

/** Without the words right behind a time: "Uhr", "giờ", "local time". */
function withoutTimeWords(raw: string, words: FurnitureIndex): string {
  const word = /^[\s(]*([\p{L}.]+)\)?(?=[\s|,])/u.exec(raw);
  return word && (words.aroundDate.has(foldFurniture(word[1] ?? "")) || ZONES.has((word[1] ?? "").toLowerCase())) ? raw.slice(word[0].length) : raw;
}

/** At most three words before a date are more likely a name than a headline that ends in a date. */
function isNameLong(text: string): boolean {
  return text.split(" ").length <= 3;
}

/** "16 - 21 March 2007": the first day of a run of days, which no page is published on. */
const RANGE = /\d\s*[-–]\s*$/u;
