import type { ShapedUnit } from "./page-head.ts";

/** Characters of a line from which its repetition is no chance. */
const SHORTEST = 16;

/** Pages print the text of a picture and, right below, the same words as its caption: the first of the two is the picture. */
export function markPictureTwins(units: readonly ShapedUnit[]): readonly ShapedUnit[] {
  return units.some((unit, at) => isTwin(unit, units[at + 1])) ? units.map((unit, at) => (isTwin(unit, units[at + 1]) ? { ...unit, shape: { as: "alt", isMarked: true } } : unit)) : units;
}

function isTwin({ text, shape }: ShapedUnit, below: ShapedUnit | undefined): boolean {
  if (below?.shape.as !== "caption" || text.length < SHORTEST || text.length > below.text.length) return false;
  return (shape.as === "caption" || shape.as === "sentence" || shape.as === "line" || shape.as === "paragraph") && below.text.startsWith(text.replace(/[.。]$/u, ""));
}
