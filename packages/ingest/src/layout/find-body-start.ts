import { endsSentence } from "./join-wrapped-lines.ts";
import type { ShapedUnit } from "./page-head.ts";

/** Lines in which the first paragraph is looked for. */
const MAX_HEAD = 80;

/** Width up to which a sentence can be a headline that ends in a full stop. */
const SHORT = 110;

/** Index of the first unit of the body: running text that is not followed by the byline or date of the page. */
export function findBodyStart(units: readonly ShapedUnit[]): number {
  const from = findTop(units);
  const limit = Math.min(units.length, from + MAX_HEAD);
  let hasTitle = false;
  for (let at = from; at < limit; at++) {
    const unit = units[at];
    if (!unit) break;
    if (isPicture(unit)) {
      const isLead = unit.shape.as === "photo-credit" && !hasTitle; // of the picture above the headline
      if (!isLead && !isAboveAnchor(units, at + 1)) return at;
      if (unit.shape.as === "photo-credit" && isUnderCredit(units[at + 1])) at++;
      continue;
    }
    const isText: boolean = unit.shape.as === "paragraph" || (unit.shape.as === "sentence" && (hasTitle || unit.width > SHORT || !isAnchorAt(units, at + 1)));
    if (isText && at === 0 && isTickerAbove(units)) continue;
    if (isText && !isBareLabel(unit) && !isAnchorAt(units, at + 1) && !isStoppedTitle(unit, units[at + 1], hasTitle)) {
      if (hasTitle || unit.shape.as !== "sentence" || !isAboveTitle(units, at)) return at;
      continue;
    }
    hasTitle ||= canBeTitle(unit) || isText;
  }
  return hasTitle && limit === units.length ? firstAfterAnchors(units, limit) : 0;
}

/** Index from which the head is looked for: a page whose menu is longer has it right above its first running text. */
export function findTop(units: readonly ShapedUnit[]): number {
  if (units.length <= MAX_HEAD || units.slice(0, MAX_HEAD).some(isRunning)) return 0;
  const story = units.findIndex(({ shape }) => shape.as === "paragraph");
  return Math.max(0, story - ABOVE_STORY);
}

/** Lines of title, date, byline and buttons above the first running text. */
const ABOVE_STORY = 24;

function isRunning({ shape }: ShapedUnit): boolean {
  return shape.as === "paragraph" || shape.as === "sentence";
}

/** Headlines of others run together on the first line, without a full stop, above the headline that stands apart from them and from its story. */
function isTickerAbove([ticker, title, story]: readonly ShapedUnit[]): boolean {
  if (ticker?.shape.as !== "paragraph" || ticker.width <= TICKER || endsSentence(ticker.text)) return false;
  return title?.shape.as === "line" && title.gap > 0 && title.width >= HEADLINE && story?.shape.as === "paragraph" && story.gap > 0;
}

const TICKER = 300;

/** "江南网评：", "Déclaration conjointe.": what ends in a colon opens nothing above a title, a short sentence far above a paragraph is one. */
function isStoppedTitle({ shape, width, text }: ShapedUnit, below: ShapedUnit | undefined, hasTitle: boolean): boolean {
  if (shape.as !== "sentence" || hasTitle || !below) return false;
  if (/[:：]$/u.test(text)) return width <= SHORT / 2;
  return width <= SHORT && below.gap > 0 && below.shape.as === "paragraph";
}

/** Width of a sentence of the page's own above the title, lines down to the title, and its width at least. */
const SLOGAN = 60;
const SLOGANS = 12;
const HEADLINE = 30;

/** "All the news of the coast in one place.", on the lines below more of it: above a headline that stands apart from these lines and from its story. */
function isAboveTitle(units: readonly ShapedUnit[], from: number): boolean {
  const [unit, below] = [units[from], units[from + 1]];
  if (unit === undefined || below === undefined || unit.width > SLOGAN || below.width > SLOGAN || below.gap > 0) return false;
  for (let at = from + 2; at <= from + SLOGANS; at++) {
    const [line, story] = [units[at], units[at + 1]];
    if (line === undefined || line.shape.as === "paragraph") return false;
    if (line.gap > 0 && line.shape.as === "line" && line.width >= HEADLINE) return story?.shape.as === "paragraph" && story.gap > 0;
  }
  return false;
}

/** 县区分站： a few characters and a colon open a menu. */
function isBareLabel({ text, width }: ShapedUnit): boolean {
  return width <= NAME && /[:：]$/u.test(text);
}

function isPicture({ shape }: ShapedUnit): boolean {
  return shape.as === "alt" || shape.as === "caption" || shape.as === "photo-credit";
}

/** Lines between a picture and the date or byline below it. */
const MAX_BETWEEN = 6;

/** Whether date or byline of the page stand below a picture, before any running text. */
function isAboveAnchor(units: readonly ShapedUnit[], from: number): boolean {
  for (let at = from; at < from + MAX_BETWEEN; at++) {
    const unit = units[at];
    if (!unit || unit.shape.as === "paragraph") return false;
    if (isAnchor(unit) || isOpenByline(unit)) return true;
  }
  return false;
}

/** The sentence that a photographer's line stands directly on: what the picture shows. A line would be the headline. */
function isUnderCredit(unit: ShapedUnit | undefined): boolean {
  return unit !== undefined && unit.gap === 0 && unit.shape.as === "sentence";
}

export function isCaptionLine(unit: ShapedUnit | undefined, above: ShapedUnit | undefined): boolean {
  return above?.shape.as === "photo-credit" && isUnderCredit(unit);
}

/** A text of lines without a full stop anywhere: the body begins below the title and what belongs to it. */
function firstAfterAnchors(units: readonly ShapedUnit[], limit: number): number {
  const title = units.findIndex(canBeTitle);
  let at = title + 1;
  while (at < limit && isAnchorAt(units, at)) at++;
  return at;
}

/** Width of a name alone on its line, at most. */
const NAME = 40;

function isAnchorAt(units: readonly ShapedUnit[], at: number): boolean {
  const [unit, below] = [units[at], units[at + 1]];
  if (unit === undefined || isAnchor(unit)) return unit !== undefined;
  return unit.shape.as === "line" && unit.width <= NAME && below?.shape.as === "date" && !/[:：]/u.test(unit.text); // a name above the date
}

export function isAnchor({ shape }: ShapedUnit): boolean {
  return shape.as === "date" || shape.as === "byline" || shape.as === "dated-title";
}

export function canBeTitle({ shape, width }: ShapedUnit): boolean {
  return shape.as === "line" || (shape.as === "sentence" && width <= SHORT);
}

/** "By:" alone on its line. */
export function isOpenByline(unit: ShapedUnit | undefined): boolean {
  return unit?.shape.as === "furniture" && unit.shape.kind === "byline" && /[:：]$/u.test(unit.text);
}
