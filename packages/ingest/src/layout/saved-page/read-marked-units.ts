import type { Furniture, FurnitureKind as Kind } from "@concord/domain";
import { FurnitureKind } from "@concord/domain";
import { type PageLine } from "./saved-page.ts";
import { findMark, RULE } from "./page-marks.ts";
import { readLines, trimmedUnit, type Unit } from "../unit.ts";

/** A line of a saved page without its mark. */
export interface MarkedUnit {
  readonly kind: PageLine["kind"];
  readonly unit: Unit;
}

/** The lines of a saved page below its statement: those of the article, and those that were removed. */
export function readMarkedUnits(text: string, from: number): { readonly units: readonly MarkedUnit[]; readonly removed: readonly Furniture[] } {
  const units: MarkedUnit[] = [];
  const removed: Furniture[] = [];
  let open: Kind | undefined;
  for (const line of readLines(text)) {
    if (line.start < from) continue;
    const opened = readRule(line.text);
    if (opened !== undefined) {
      open = opened;
      continue;
    }
    const { kind, length } = findMark(line.text);
    const unit = length === 0 ? line : trimmedUnit(text, line.start + length, line.end, line.gap);
    if (!unit) continue;
    if (open === undefined) units.push({ kind, unit });
    else removed.push({ kind: open, start: unit.start, end: unit.end });
  }
  return { units, removed };
}

function readRule(line: string): Kind | undefined {
  return line.startsWith(`${RULE} `) ? FurnitureKind.safeParse(line.slice(RULE.length + 1)).data : undefined;
}
