import type { FurnitureIndex } from "../compile-furniture.ts";
import { type HeadLine, type PageHead, readHeadLines, type ShapedUnit } from "../page-head.ts";
import { isSureName, readNames } from "../read-byline.ts";

/** Lines below the title that can belong to the head. */
const MAX_HEAD = 16;

/** Top of a saved page whose title is known: below it stand byline, date and source, and a summary above those. */
export function readMarkedHead(units: readonly ShapedUnit[], titleAt: number, words: FurnitureIndex): PageHead {
  const lines: HeadLine[] = [];
  let next = 0;
  for (; next < units.length && next < titleAt + MAX_HEAD; next++) {
    const unit = units[next];
    const line = unit && (next < titleAt ? lineAbove(unit) : next === titleAt ? ({ slot: "title", unit } as const) : lineBelow(units, next, words));
    if (!line) break;
    lines.push(line);
  }
  return readHeadLines(lines, next, words);
}

function lineAbove(unit: ShapedUnit): HeadLine {
  return { slot: unit.shape.as === "date" || unit.shape.as === "byline" ? unit.shape.as : "menu", unit };
}

function lineBelow(units: readonly ShapedUnit[], at: number, words: FurnitureIndex): HeadLine | undefined {
  const unit = units[at];
  if (!unit) return undefined;
  const { as } = unit.shape;
  if (as === "date" || as === "byline" || as === "source" || as === "dated-title") return { slot: as, unit };
  if (as === "furniture" || as === "related" || as === "comments" || as === "contact") return { slot: "menu", unit };
  if (as === "line" && readNames(unit.text, words)?.every(isSureName)) return { slot: "byline", unit };
  if (as !== "paragraph" && as !== "sentence" && as !== "line") return undefined;
  return isAboveAnchor(units, at) ? { slot: "standfirst", unit } : undefined;
}

/** Date or byline within two lines below: what stands here is no part of the story. */
function isAboveAnchor(units: readonly ShapedUnit[], at: number): boolean {
  return [1, 2].some((step) => {
    const as = units[at + step]?.shape.as;
    return as === "date" || as === "byline";
  });
}
