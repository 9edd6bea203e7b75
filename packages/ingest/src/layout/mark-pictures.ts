import type { ShapedUnit } from "./page-head.ts";
import type { UnitShape } from "./unit-shape.ts";

/** Characters of a line from which its repetition is no chance. */
const SHORTEST = 16;

/** Width of what tells of the picture at the top of a page, at most, and lines that do. */
const CAPTION = 160;
const LINES = 2;

/** Pictures that only the lines beside them tell: the same words as the caption below, bars of a table around, buttons above and a photographer below. */
export function markPictures(units: readonly ShapedUnit[]): readonly ShapedUnit[] {
  const marks = new Map<number, UnitShape>();
  for (const [at, unit] of units.entries()) {
    if (isTwin(unit, units[at + 1])) marks.set(at, { as: "alt", isMarked: true });
    else if (isToldInTable(units, at)) marks.set(at, { as: "caption" });
    else if (unit.shape.as === "photo-credit") for (const line of linesUnderButtons(units, at)) marks.set(line, { as: "caption" });
  }
  return marks.size === 0 ? units : units.map((unit, at) => ({ ...unit, shape: marks.get(at) ?? unit.shape }));
}

/** The text of a picture and, right below, the same words as its caption. */
function isTwin(unit: ShapedUnit, below: ShapedUnit | undefined): boolean {
  const { text } = unit;
  if (below?.shape.as !== "caption" || text.length < SHORTEST || text.length > below.text.length) return false;
  return (unit.shape.as === "caption" || isWords(unit)) && below.text.startsWith(text.replace(/[.。]$/u, ""));
}

/** "|", what the picture shows, "|": the cell of a table in which a page sets its picture. */
function isToldInTable(units: readonly ShapedUnit[], at: number): boolean {
  const unit = units[at];
  return unit !== undefined && isWords(unit) && unit.width <= CAPTION * 2 && isBar(units[at - 1]) && isBar(units[at + 1]) && !isBar(units[at + 2]);
}

function isBar(unit: ShapedUnit | undefined): boolean {
  return unit?.text === "|";
}

/** Lines between the buttons of the page and a photographer's line. */
function linesUnderButtons(units: readonly ShapedUnit[], credit: number): readonly number[] {
  const lines: number[] = [];
  for (let at = credit - 1; at >= credit - 1 - LINES; at--) {
    const unit = units[at];
    if (unit === undefined) return [];
    if (unit.shape.as === "furniture" && unit.shape.kind === "share") return lines;
    if ((unit.shape.as !== "sentence" && unit.shape.as !== "line") || unit.width > CAPTION) return [];
    lines.push(at);
  }
  return [];
}

function isWords({ shape }: ShapedUnit): boolean {
  return shape.as === "sentence" || shape.as === "line" || shape.as === "paragraph";
}
