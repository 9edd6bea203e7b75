import { isDatelineAlone } from "./agency-dateline.ts";
import { isBodyName } from "./body-name.ts";
import { chooseTitle } from "./choose-title.ts";
import type { FurnitureIndex } from "./compile-furniture.ts";
import { type HeadLine, isTitleLabelled, type PageHead, readHeadLines, type ShapedUnit } from "./page-head.ts";
import { canBeTitle, findBodyStart, findTop, isAnchor, isCaptionLine, isOpenByline } from "./find-body-start.ts";
import { isSureName, isWriter, readNames, readNamesInPlace } from "./read-byline.ts";
import { endsSentence } from "./join-wrapped-lines.ts";
import { findLateStart } from "./late-anchor.ts";
import { isWholeName } from "./han-reporters.ts";
import { isIdeograph } from "./unit.ts";
import { settleTitle } from "./settle-title.ts";
import { countSharedWords, wordsOfWeight } from "./shared-words.ts";

/**
 * Top of a text of unknown layout. Bylines and dates are sure; the title is the last group of lines above them
 * or, where nothing stands above, between them and the first paragraph. A summary set between title and byline or date is the standfirst.
 */
export function readGeneralHead(units: readonly ShapedUnit[], words: FurnitureIndex): PageHead {
  const first = findBodyStart(units);
  const start = findLateStart(units, first) ?? first;
  const from = Math.min(findTop(units), start);
  const top = units.slice(from, start);
  const anchor = top.findIndex((unit, at) => isAnchor(unit) && top.slice(0, at).some(canBeTitle));
  const zone = [0, anchor < 0 ? top.length : anchor] as const;
  const found = findTitle(top, zone[0], zone[1], words);
  const labelled = top.findIndex(({ text }) => isTitleLabelled(text, words));
  const placed = labelled >= 0 ? labelled : found < 0 ? findDisguisedTitle(top) : found;
  const story = wordsOfWeight(tellingUnits(units, start).map(({ text }) => text).join("\n"));
  const titleAt = labelled >= 0 ? labelled : settleTitle(top, chooseTitle(top, placed, story, words), words);
  const next = findList(top, titleAt) ?? top.length;
  return readHeadLines(
    [...toMenu(units, from), ...top.slice(0, next).map((unit, at) => toHeadLine(unit, { at, titleAt, anchor, above: top[at - 1], isRepeated: hasLine(top.slice(0, at), unit.text), isAboveDate: top[at + 1]?.shape.as === "date", isAboveStory: at === next - 1 && units[from + next]?.shape.as === "paragraph", isOfStory: countSharedWords(unit.text, story) >= OF_STORY, isDeckLine: at === titleAt + 1 && isSummary(unit, story) }, words))],
    from + next,
    words,
  );
}

/** Units below the head in which its story is looked for. */
const REACH = 8;

/** The first two units that tell: buttons may stand above them. */
function tellingUnits(units: readonly ShapedUnit[], start: number): readonly ShapedUnit[] {
  const told = units.slice(start, start + REACH).filter(({ shape }) => shape.as === "paragraph" || shape.as === "sentence");
  return told.length > 0 ? told.slice(0, 2) : units.slice(start, start + 2);
}

/** All that stands above the head as one stretch: menus of thousands of entries say no more than that. */
function toMenu(units: readonly ShapedUnit[], to: number): readonly HeadLine[] {
  const [first, last] = [units[0], units[to - 1]];
  return first && last ? [{ slot: "menu", unit: { ...first, end: last.end, shape: { as: "furniture", kind: "menu" } } }] : [];
}

/** Index of the first of two or more points that follow the title directly: they sum the story up, and belong to it. */
function findList(top: readonly ShapedUnit[], titleAt: number): number | undefined {
  const first = titleAt + 1;
  const isPoint = (unit: ShapedUnit | undefined) => unit !== undefined && /^[•▪◦*-]\s/u.test(unit.text);
  return titleAt >= 0 && isPoint(top[first]) && isPoint(top[first + 1]) && top.slice(first).every(isPoint) ? first : undefined;
}

/** First line of the last group of lines, section names above it apart; `-1` if there is none. */
function findTitle(top: readonly ShapedUnit[], from: number, to: number, words: FurnitureIndex): number {
  let last = to - 1;
  while (last >= from && (!isTitleLine(top[last]) || isSignature(top[last], top[last - 1], words) || isCaptionLine(top[last], top[last - 1]))) last--;
  if (last < from) return -1;
  let first = last;
  while (first > from && (top[first]?.gap ?? 1) === 0 && isTitleLine(top[first - 1])) first--;
  while (first < last && (isSectionName(top[first], top[first + 1]) || isBodyName(top[first]?.text ?? "", words))) first++;
  const above = previousLine(top, from, first);
  return above >= 0 && isDeck(top[first], top[above], above === from) ? above : first;
}

/** A first line that looks like a date with a name ("Agenda 18/09/2025") or a byline ("Von Hue Lernen"), above the real ones. */
function findDisguisedTitle(top: readonly ShapedUnit[]): number {
  const shape = top[0]?.shape;
  const isDisguised = (shape?.as === "date" && shape.line.beside !== undefined && !shape.line.isGlued) || shape?.as === "byline";
  return isDisguised && top.some((unit, at) => at > 0 && unit.shape.as === shape.as) ? 0 : -1;
}

/** A name alone below a longer line: who wrote what stands above. */
function isSignature(unit: ShapedUnit | undefined, above: ShapedUnit | undefined, words: FurnitureIndex): boolean {
  return unit !== undefined && (isTitleLine(above) || above?.shape.as === "paragraph") && ((above?.width ?? 0) > unit.width || isWriterLine(unit.text, words)) && isNameLine(unit.text, words);
}

/** "Ada Marlowe, Oldhaven Correspondent": wider than the headline above it, and a signature all the same. */
function isWriterLine(text: string, words: FurnitureIndex): boolean {
  return isWriter(text.slice(text.lastIndexOf(",") + 1), words);
}

function isTitleLine(unit: ShapedUnit | undefined): boolean {
  return unit !== undefined && canBeTitle(unit) && !AGENCY_FIRST.test(unit.text) && !isDatelineAlone(unit.text);
}

/** "(VOV5) - The minister …": the first words of a story, not its title. */
const AGENCY_FIRST = /^\(\p{Lu}[\p{L}\d. ]{1,14}\)\s?(?:\.?[-–—]|\.\s)/u;

function previousLine(top: readonly ShapedUnit[], from: number, at: number): number {
  return at > from && isTitleLine(top[at - 1]) ? at - 1 : -1;
}

/** One to three words above a longer line: "Interview", "THỜI SỰ", "World News". Other short lines are titles above their summary. */
function isSectionName(unit: ShapedUnit | undefined, below: ShapedUnit | undefined): boolean {
  if (!unit || !below || unit.width > 28 || unit.width * 2 > below.width) return false;
  const parts = unit.text.split(/\s+/u);
  return parts.length <= 3 && (unit.width <= 10 || parts.length === 1 || unit.text === unit.text.toUpperCase() || parts.every((part) => /^[\p{Lu}\p{N}&-]/u.test(part)));
}

/** A second line that summarises the first: longer, and below something that reads like a headline. */
function isDeck(unit: ShapedUnit | undefined, above: ShapedUnit | undefined, isFirst: boolean): boolean {
  if (!unit || !above || (isFirst && isSiteLine(above.text))) return false;
  return unit.shape.as === "sentence" ? above.width > 12 : above.width >= 32 && unit.width > 80 && unit.width > above.width * 1.15;
}

/** "Delta Courier - News from the coast", "delta.example": the name of the site, and perhaps its motto. */
function isSiteLine(text: string): boolean {
  return /^[^\s]+\.[a-z]{2,7}\b/u.test(text) || /^[^-–|:]{2,32}\s[-–|]\s/u.test(text);
}

/** Where a line stands in the head. */
interface HeadPlace {
  readonly at: number;
  readonly titleAt: number;
  readonly anchor: number;
  readonly above: ShapedUnit | undefined;
  /** Whether a line above says the same: the page's section, and no name. */
  readonly isRepeated: boolean;
  /** Whether it stands below the title and sums the story up. */
  readonly isDeckLine: boolean;
  readonly isAboveDate: boolean;
  /** Whether running text stands below it: what repeats the title is no picture then. */
  readonly isAboveStory: boolean;
  /** Whether it names what the story names: a notice of the page above the headline does not. */
  readonly isOfStory: boolean;
}

/** Words that a summary shares with its story. */
const OF_STORY = 2;

/** Width of a label alone on its line, at most. */
const LABEL = 40;

/** Width of a line that is a paragraph, whatever ends it. */
const LEAD = 120;

/** Width of a summary at least, and the words that it shares with the story. */
const SUMMARY = 45;
const SUMMARY_WORDS = 3;

function isSummary({ gap, width, text, shape }: ShapedUnit, story: ReadonlySet<string>): boolean {
  return shape.as === "line" && gap === 0 && width >= SUMMARY && countSharedWords(text, story) >= SUMMARY_WORDS;
}

function hasLine(lines: readonly ShapedUnit[], text: string): boolean {
  const folded = text.toLowerCase();
  return lines.some((line) => line.text.length === text.length && line.text.toLowerCase() === folded);
}

function toHeadLine(unit: ShapedUnit, { at, titleAt, anchor, above, isRepeated, isDeckLine, isAboveDate, isAboveStory, isOfStory }: HeadPlace, words: FurnitureIndex): HeadLine {
  const { shape } = unit;
  if (at === titleAt) return { slot: "title", unit };
  if (at === 0 && shape.as === "source" && isHostAlone(unit.text)) return { slot: "outlet", unit };
  if (shape.as === "date" || shape.as === "byline" || shape.as === "dated-title" || shape.as === "source") return { slot: shape.as, unit };
  if (shape.as === "alt" || shape.as === "caption" || isCaptionLine(unit, above)) return { slot: "figure", unit };
  if (isRepeated && at > titleAt && unit.width >= 24 && titleAt >= 0 && shape.as === "line" && !isAboveDate && !isAboveStory) return { slot: "figure", unit };
  if (isDeckLine) return { slot: "standfirst", unit };
  if (isOpenByline(above) && readNames(unit.text, words)) return { slot: "byline", unit };
  if (shape.as === "paragraph") return { slot: at < titleAt && (!endsSentence(unit.text) || !isOfStory) ? "menu" : "standfirst", unit };
  if (shape.as !== "line" && shape.as !== "sentence") return { slot: "menu", unit };
  if (at < titleAt || titleAt < 0) return { slot: !isDatelineAlone(unit.text) && at === 0 && unit.gap === 0 && isOutletLine(unit, words) ? "outlet" : "menu", unit };
  if (!isRepeated && (isNameLine(unit.text, words) || (isAboveDate && readNamesInPlace(unit.text, words)))) return { slot: "byline", unit };
  // A story whose first paragraph lost its full stop.
  if (/[:：]$/u.test(unit.text) && unit.width <= LABEL) return { slot: "menu", unit }; // "Summary:" alone
  const isLead = !isRepeated && (AGENCY_FIRST.test(unit.text) || (unit.width >= LEAD && unit.gap > 0));
  return { slot: shape.as === "sentence" || isLead || (unit.width > 60 && at < Math.max(anchor, 0)) ? "standfirst" : "menu", unit };
}

/** Names alone, of persons or of a body; "Press briefing notes" is none. */
function isNameLine(text: string, words: FurnitureIndex): boolean {
  return text.split(" ").filter((word) => /^[a-z]{4,}$/u.test(word)).length < 2 && (readNames(text, words)?.every((name) => isSureName(name) && (name.kind !== "person" || !isIdeograph(name.name.charCodeAt(0)) || name.name.length !== 2 || isWholeName(name.name))) ?? false);
}

function isHostAlone(text: string): boolean {
  return /^(?:https?:\/\/)?[^\s/]+\/?$/u.test(text);
}

function isOutletLine(unit: ShapedUnit, words: FurnitureIndex): boolean {
  return isSiteLine(unit.text) || readNames(unit.text, words) !== undefined;
}
