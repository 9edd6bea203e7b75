import type { SplitHooks } from "./article-parts.ts";
import type { FurnitureIndex } from "./compile-furniture.ts";
import { endsInStop, type LineMarks } from "./join-wrapped-lines.ts";
import { isSureName, readNames } from "./read-byline.ts";
import { shapeOf } from "./shape-of.ts";
import type { UnitShape } from "./unit-shape.ts";
import type { Unit } from "./unit.ts";

/** What the furniture words of all languages tell about the lines of a hard-wrapped text. */
export function toLineMarks(words: FurnitureIndex, readDate: SplitHooks["readDate"]): LineMarks {
  const toShape = (line: Unit) => shapeOf(line, words, readDate);
  return {
    begins: (line, below) => {
      const shape = toShape(line);
      if (isWholeLine(shape, line)) return true;
      if (shape.as === "dated-title") return true;
      return shape.as === "line" && below !== undefined && toShape(below).as === "date" && (readNames(line.text, words)?.every(isSureName) ?? false);
    },
    ends: (line) => {
      const shape = toShape(line);
      // Keywords may go on, and "Photo 1." may be torn from its title.
      return (shape.as === "alt" && !line.text.endsWith(",")) || isWholeLine(shape, line);
    },
    opensFoot: (line) => {
      const shape = shapeOf(line, words, readDate);
      return shape.as === "box" || (shape.as === "comments" && shape.count !== undefined);
    },
  };
}

/** "18 September 2025." may be the last line of a paragraph, and so may a name or a credit with its full stop. */
function isWholeLine({ as }: UnitShape, line: Unit): boolean {
  if (as === "source" || as === "box" || as === "comments") return true;
  return (as === "date" || as === "byline" || as === "photo-credit") && !endsInStop(line.text);
}
