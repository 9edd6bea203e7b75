import { isBodyName } from "./body-name.ts";
import type { FurnitureIndex } from "./compile-furniture.ts";
import type { ShapedUnit } from "./page-head.ts";
import { countSharedWords } from "./shared-words.ts";

/** Shared words from which a line is taken for the headline, beside those of the line that place alone would choose. */
const MORE = 2;
const TIMES = 1.5;

/** Width of a headline that is no section's name. */
const HEADLINE = 50;

/** A summary is this much wider than the headline above it. */
const DECK = 2.2;

/**
 * The title that place chose, or another line of the top that shares far more words with the story below:
 * names of sites, sections and menus stand where a title would.
 */
export function chooseTitle(top: readonly ShapedUnit[], chosen: number, story: ReadonlySet<string>, words: FurnitureIndex): number {
  const line = top[chosen];
  const shared = line && !isBodyName(line.text, words) ? countSharedWords(line.text, story) : 0;
  let best = chosen;
  let most = Math.ceil(shared * TIMES) + MORE - 1;
  for (const [at, unit] of top.entries()) {
    if (at === chosen || unit.shape.as !== "line" || unit.width < 14 || isBodyName(unit.text, words)) continue;
    if (line && at > chosen && line.width >= 24 && unit.width > line.width * DECK) continue;
    // Right below a whole headline that the story bears out stands its second line.
    if (line && at === chosen + 1 && unit.gap === 0 && line.width >= HEADLINE && shared > MORE) continue;
    if (line && at > chosen && line.width >= HEADLINE && unit.width * 2 < line.width) continue;
    const count = countSharedWords(unit.text, story);
    if (count <= most) continue;
    most = count;
    best = at;
  }
  return best;
}
