import { isBodyName } from "./body-name.ts";
import type { FurnitureIndex } from "./compile-furniture.ts";
import { canBeTitle } from "./find-body-start.ts";
import { toFurnitureKey } from "./furniture-key.ts";
import type { ShapedUnit } from "./page-head.ts";

/** Width and words of a section's or a town's name alone on its line, and how much wider the headline above it is. */
const LABEL = 20;
const LABEL_WORDS = 2;
const HEADLINE = 1.8;

/** The line that the page prints as its headline, beside the one chosen: above the section's name, again without the name of the site, below the masthead; `-1` if there is none. */
export function settleTitle(top: readonly ShapedUnit[], chosen: number, words: FurnitureIndex): number {
  const line = top[chosen];
  if (line === undefined) return chosen;
  const again = repeatedTitle(top, chosen);
  if (again >= 0) return again;
  if (isLabelBelow(line, top[chosen - 1])) return chosen - 1;
  const isRepeated = top.some((unit, at) => at !== chosen && unit.text === line.text);
  if (!isMasthead(line.text, words) && !(isRepeated && line.width <= LABEL)) return chosen;
  const below = top.findIndex((unit, at) => at > chosen && unit.shape.as === "line" && unit.width > LABEL && (unit.gap > 0 || isRepeated) && !isMasthead(unit.text, words));
  return below < 0 && namesRelease(line.text, top[chosen + 1], words) ? -1 : Math.max(below, chosen);
}

/** "Council of the Region", "Region – Press release", "today in parliament": who publishes, above the date. */
function isMasthead(text: string, words: FurnitureIndex): boolean {
  return isBodyName(text, words) || KICKER.test(text) || namesRelease(text, undefined, words);
}

const KICKER = /^\p{Ll}[\p{Ll} ]{4,30}$/u;

/** What kind of text it is stands behind a dash, or on the next line. */
function namesRelease(text: string, below: ShapedUnit | undefined, words: FurnitureIndex): boolean {
  const kind = /\s[|–—-]\s([^|–—]{4,40})$/u.exec(text)?.[1];
  return [kind, below?.text].some((line) => line !== undefined && words.release.has(toFurnitureKey(line)));
}

/** "Finance", "Leiden" right below a headline that is much wider. */
function isLabelBelow(line: ShapedUnit | undefined, above: ShapedUnit | undefined): boolean {
  if (!line || !above || above.shape.as !== "line" || !canBeTitle(above) || SITE_BEHIND.test(above.text)) return false;
  return line.width <= LABEL && line.text.split(/\s+/u).length <= LABEL_WORDS && above.width > line.width * HEADLINE && above.width > LABEL;
}

const SITE_BEHIND = /^(.{12,})\s[|–—-]\s[^|]{2,60}$/u;

/** "Headline | The Courier" on top, and "Headline" below. */
function repeatedTitle(top: readonly ShapedUnit[], chosen: number): number {
  const bare = SITE_BEHIND.exec(top[chosen]?.text ?? "")?.[1];
  return bare === undefined ? -1 : top.findIndex((unit, at) => at > chosen && unit.text === bare);
}
