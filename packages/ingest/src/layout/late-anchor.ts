import type { ShapedUnit } from "./page-head.ts";

/** Units below the first running text in which the date of the page is still looked for. */
const REACH = 9;

/** Running text that may stand between headline and date. */
const MOST_TEXT = 2;

/**
 * Index of the first unit below a line that prints nothing but the date of the page, where summaries, buttons or pictures part it from the headline;
 * `undefined` where the story has begun: more text above, a list of days, or nothing told below.
 */
export function findLateStart(units: readonly ShapedUnit[], start: number): number | undefined {
  let texts = 0;
  for (let at = start; at < Math.min(units.length, start + REACH); at++) {
    const { shape, text } = units[at] ?? {};
    if (shape === undefined || shape.as === "related" || shape.as === "box" || shape.as === "comments" || shape.as === "contact") return undefined;
    if (shape.as === "paragraph" || shape.as === "sentence") texts++;
    if (texts > MOST_TEXT || text === undefined) return undefined;
    if (isPageDate(units[at])) return isTold(units, at + 1) ? at + 1 : undefined;
  }
  return undefined;
}

/** A date with its time or its label, or with the publisher's label beside it: a day alone may head a part of the story. */
function isPageDate(unit: ShapedUnit | undefined): boolean {
  if (unit?.shape.as !== "date") return false;
  const { date, beside } = unit.shape.line;
  if (beside !== undefined) return /\p{L}{2,12} ?[:：]/u.test(beside.text);
  return date.iso.length > DAY || /\p{L}/u.test(date.before);
}

const DAY = 10;

/** Whether running text follows before another date or the foot of the page. */
function isTold(units: readonly ShapedUnit[], from: number): boolean {
  for (const { shape } of units.slice(from, from + REACH)) {
    if (shape.as === "paragraph") return true;
    if (shape.as === "related" || shape.as === "box" || shape.as === "comments" || shape.as === "contact" || (shape.as === "date" && shape.line.beside === undefined)) return false;
  }
  return false;
}
