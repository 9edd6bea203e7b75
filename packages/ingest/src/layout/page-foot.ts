import type { Furniture, Related } from "@concord/domain";
import type { ShapedUnit } from "./page-head.ts";

/** What stands below the article: readers' comments, boxes of related articles, menus. */
export interface PageFoot {
  readonly commentCount?: number;
  readonly related?: Related;
  readonly furniture: readonly Furniture[];
}

/** What the lines of the foot belong to. */
type Zone = "comments" | "menu" | "related" | "contact" | keyof Related;

/** Width of running text that shows that the article goes on below a link or menu word. */
const RUNNING = 140;

/** Width of a sentence that does so below a link, where a blank line sets it apart. */
const SENTENCE = 30;

/** Characters of a paragraph that no page prints twice for another reason. */
const LONG = 80;

/** Index of the headline, or of the first paragraph, from which the text stands on the page a second time. */
function findCopy(units: readonly ShapedUnit[], from: number, title: string | undefined): number | undefined {
  const first = units.slice(from, from + MOST_ABOVE).find((unit) => unit.shape.as === "paragraph" && unit.text.length >= LONG);
  const start = first && units.indexOf(first, from);
  if (first === undefined || start === undefined) return undefined;
  const copy = units.findIndex((unit, at) => at > start && unit.text === first.text);
  if (copy < start + LEAST) return undefined;
  const headline = title === undefined ? -1 : units.findLastIndex((unit, at) => at > start && at < copy && unit.text === title);
  return headline < 0 ? copy : headline;
}

/** Units in which the first paragraph is looked for, and that a text has before it is printed again. */
const MOST_ABOVE = 6;
const LEAST = 3;

/** Index of the first unit of the foot; the number of units if the page has none. */
export function findFoot(all: readonly ShapedUnit[], from: number, title?: string): number {
  const copy = findCopy(all, from, title);
  const units = copy === undefined ? all : all.slice(0, copy);
  let foot: number | undefined;
  let told = 0;
  let isOver = false;
  let behind: number | undefined;
  for (let at = from; at < units.length; at++) {
    const unit = units[at];
    if (!unit) break;
    if (isSureFoot(unit) || (unit.shape.as === "comments" && told >= TOLD)) return foot ?? at;
    if (isOver && (isTold(unit) || isHeadline(unit))) behind ??= at;
    if (isOver && isTold(unit)) return Math.min(foot ?? at, behind ?? at);
    if (isTold(unit)) told++;
    isOver ||= isTold(unit) && OVER.test(unit.text);
    if (isLikelyFoot(unit)) foot ??= at;
    else if (foot !== undefined && (isStory(unit, units[foot]) || isNamesake(units, foot, at))) foot = undefined;
  }
  return foot ?? units.length;
}

/** Running texts above the heading of the comments from which no story follows it. */
const TOLD = 3;

/** "…。（完）", "… at the port. Enditem": an agency's mark that the story is over. */
const OVER = /(?:[（(【]全?[文]?完[)）】]|[.”"] ?(?:Endit(?:em)?|END OF TEXT))\s*$/u;

/** Width of a line that is no name of an author or an office. */
const HEADLINE = 50;

function isHeadline({ shape, width }: ShapedUnit): boolean {
  return shape.as === "line" && width >= HEADLINE;
}

function isTold({ shape }: ShapedUnit): boolean {
  return shape.as === "paragraph" || shape.as === "sentence";
}

/** Units above links whose names are asked for. */
const ABOVE = 30;

/** A sentence that stands directly below links, in a story without blank lines, and mostly names whom the story above names. */
function isNamesake(units: readonly ShapedUnit[], foot: number, at: number): boolean {
  const unit = units[at];
  if (unit?.shape.as !== "sentence" || unit.width < SENTENCE || units[foot]?.shape.as !== "related" || at - foot > ABOVE) return false;
  const story = new Set(units.slice(Math.max(foot - ABOVE, 0), foot).flatMap(({ text }) => namesIn(text)));
  const names = namesIn(unit.text);
  return names.length > 0 && names.filter((name) => story.has(name)).length * 2 > names.length;
}

function namesIn(text: string): readonly string[] {
  return text.slice(0, RUNNING * 4).match(/\p{Lu}\p{L}{3,}/gu) ?? [];
}

/** "The minister will receive …": a teaser breaks off, or opens with the place and the agency of another dispatch, or with its age. */
const TEASER = /(?:\.{3}|…|\[\+\d+ chars\])\]?$|^\p{Lu}[\p{Lu} .'’-]{2,30} \([\p{L} /]{2,20}\)\s?[-–—]|^(?:\d{1,2} \p{L}{1,8} (?:geleden|ago|trước)|vor \d{1,2} (?:Min|Stunde)|il y a \d{1,2} (?:min|heure))/u;

/** Whether the article goes on below what may be its foot: long prose always, a sentence set apart below links, not below whom to ask. */
function isStory({ shape, width, gap, text }: ShapedUnit, foot: ShapedUnit | undefined): boolean {
  if (TEASER.test(text)) return false;
  if (shape.as === "paragraph" && width >= RUNNING) return true;
  if (shape.as !== "paragraph" && shape.as !== "sentence") return false;
  const opens = foot?.shape;
  const isTeaser = opens?.as === "furniture" && opens.kind === "related"; // a label and its headline on one line
  if (opens?.as !== "related" && !isTeaser) return false;
  return shape.as === "paragraph" || width >= (gap > 0 ? SENTENCE : isTeaser ? SENTENCE * 2 : RUNNING);
}

/** The comment counter or a box of related articles ends the article, whatever follows. */
function isSureFoot({ shape }: ShapedUnit): boolean {
  return (shape.as === "comments" && shape.count !== undefined) || shape.as === "box";
}

function isLikelyFoot({ shape }: ShapedUnit): boolean {
  return shape.as === "related" || shape.as === "contact" || shape.as === "comments" || (shape.as === "furniture" && (shape.kind === "menu" || shape.kind === "related"));
}

/** Reads everything from the foot's first unit on. */
export function readFoot(units: readonly ShapedUnit[], from: number): PageFoot {
  const furniture: Furniture[] = [];
  const boxes: Partial<Record<keyof Related, string[]>> = {};
  const lastBox = units.findLastIndex((unit) => unit.shape.as === "box"); // what stands between two headings is no menu
  let commentCount: number | undefined;
  let open: Zone = "menu";
  for (let at = from; at < units.length; at++) {
    const unit = units[at];
    if (!unit) break;
    const { shape } = unit;
    if (shape.as === "comments") {
      open = open === "menu" || shape.count !== undefined ? "comments" : open;
      commentCount ??= shape.count;
    } else if (shape.as === "box") {
      open = shape.box;
      boxes[shape.box] ??= [];
    } else if (shape.as === "related" || shape.as === "contact") open = shape.as;
    else if (isBoxName(open)) {
      if (isTeaser(unit, units[at - 1], units[at + 1]) || (at < lastBox && shape.as === "line")) boxes[open]?.push(unit.text);
      else open = "menu";
    } else if (open === "related" && !isTeaser(unit, units[at - 1], units[at + 1])) open = "menu";
    furniture.push({ kind: furnitureKind(unit, open), start: unit.start, end: unit.end });
  }
  const isBoxed = Object.keys(boxes).length > 0;
  return {
    furniture,
    ...(commentCount === undefined ? {} : { commentCount }),
    ...(isBoxed ? { related: { sameTag: boxes.sameTag ?? [], sameCategory: boxes.sameCategory ?? [], sameAuthor: boxes.sameAuthor ?? [] } } : {}),
  };
}

function isBoxName(open: string): open is keyof Related {
  return open === "sameTag" || open === "sameCategory" || open === "sameAuthor";
}

/** A headline in a box: in a run of lines, or long enough to be no word of the menu below the boxes. */
function isTeaser(unit: ShapedUnit, above: ShapedUnit | undefined, below: ShapedUnit | undefined): boolean {
  if (unit.shape.as === "furniture" || unit.shape.as === "source") return false;
  const isInRun = (unit.gap === 0 && above?.shape.as !== "furniture") || (below !== undefined && below.gap === 0 && below.shape.as !== "furniture" && below.shape.as !== "box");
  return isInRun || unit.width >= 24 || unit.text.split(" ").length >= 5;
}

function furnitureKind({ shape }: ShapedUnit, open: Zone): Furniture["kind"] {
  if (shape.as === "furniture") return shape.kind;
  if (shape.as === "source") return "source-line";
  if (shape.as === "date") return "date-line";
  if (open === "comments" || open === "menu") return open;
  if (open === "contact") return "other";
  return "related";
}
