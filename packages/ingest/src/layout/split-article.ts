import { OUTLETS } from "../outlets/index.ts";
import type { ArticleParts, SplitHooks } from "./article-parts.ts";
import { assembleParts } from "./assemble-parts.ts";
import { compileFurniture, type FurnitureIndex } from "./compile-furniture.ts";
import { FURNITURE_WORDS } from "./furniture/index.ts";
import { readGeneralHead } from "./general-head.ts";
import { toLineMarks } from "./line-marks.ts";
import { joinWrappedLines } from "./join-wrapped-lines.ts";
import { LAYOUTS } from "./layouts/index.ts";
import { markPictures } from "./mark-pictures.ts";
import { matchHead } from "./match-head.ts";
import { findFoot, readFoot } from "./page-foot.ts";
import type { PageHead, ShapedUnit } from "./page-head.ts";
import { toPlainLines } from "./plain-lines.ts";
import { readBody } from "./read-body.ts";
import { shapeOf } from "./shape-of.ts";
import { readPageStatement } from "./saved-page/read-page-statement.ts";
import { splitGluedLines } from "./split-glued-lines.ts";
import { splitSavedPage } from "./saved-page/split-saved-page.ts";
import { readLines, type Unit } from "./unit.ts";
import type { UnitShape } from "./unit-shape.ts";

/**
 * Source text (NFC) to everything that its layout tells. Never throws, linear time.
 *
 * The standfirst is the summary that stands between title and byline or date; where none does, it is the first paragraph
 * of the story, with its dateline. A text with a title and one paragraph has no standfirst.
 */
export function splitArticle(text: string, hooks: SplitHooks = {}): ArticleParts {
  const words = compileFurniture(FURNITURE_WORDS, hooks.furnitureWords);
  const outlets = hooks.outlets ? [...hooks.outlets, ...OUTLETS] : OUTLETS;
  const page = readPageStatement(text);
  if (page) return splitSavedPage(text, page, words, { ...(hooks.readDate ? { readDate: hooks.readDate } : {}), outlets });
  const lines = splitGluedLines(text, joinWrappedLines(text, toPlainLines(text, readLines(text)), toLineMarks(words, hooks.readDate)), words);
  const units = markPictures(lines.map((unit): ShapedUnit => toShaped(unit, shapeOf(unit, words, hooks.readDate))));
  const head = readHead(units, words);
  const foot = findFoot(units, head.next, head.title?.text);
  const body = readBody(units, head.next, foot, words, head.title?.text);
  return assembleParts({ head, body, foot: readFoot(units, foot) }, words, { ...hooks, outlets });
}

/** Field by field: spreading costs more than all else that is done with a line. */
function toShaped({ start, end, text, gap, indent, width }: Unit, shape: UnitShape): ShapedUnit {
  return { start, end, text, gap, indent, width, shape };
}

/** The longest head that a layout finds; the general reader's where none fits. */
function readHead(units: readonly ShapedUnit[], words: FurnitureIndex): PageHead {
  let best: PageHead | undefined;
  for (const layout of LAYOUTS) {
    const head = matchHead(layout, units, words);
    if (head && head.next > (best?.next ?? 0)) best = head;
  }
  return best ?? readGeneralHead(units, words);
}
