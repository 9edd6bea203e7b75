import type { FurnitureIndex } from "./compile-furniture.ts";
import { endsSentence } from "./join-wrapped-lines.ts";
import type { HeadSlot, Layout } from "./layout.ts";
import { type HeadLine, type PageHead, readHeadLines, type ShapedUnit } from "./page-head.ts";
import { readNames } from "./read-byline.ts";

/** Lines in which a head is looked for. */
const MAX_HEAD = 60;

/** Top of the page as the layout has it; `undefined` if none of its orders of lines fits. */
export function matchHead(layout: Layout, units: readonly ShapedUnit[], words: FurnitureIndex): PageHead | undefined {
  for (const order of layout.heads) {
    const lines = matchSlots(order.split(" "), units, 0, words);
    if (lines) return readHeadLines(lines, lines.length, words);
  }
  return undefined;
}

function matchSlots(slots: readonly string[], units: readonly ShapedUnit[], at: number, words: FurnitureIndex): HeadLine[] | undefined {
  const slot = slots[0];
  if (slot === undefined) return [];
  const unit = units[at];
  if (unit === undefined || at >= MAX_HEAD) return undefined;
  if (slot === "menu*") {
    const rest = matchSlots(slots.slice(1), units, at, words);
    if (rest) return rest;
    const more = isMenu(unit) ? matchSlots(slots, units, at + 1, words) : undefined;
    return more && [{ slot: "menu", unit }, ...more];
  }
  const known = slot as HeadSlot; // the orders of a layout are made of slots
  const rest = canStand(unit, known, words) ? matchSlots(slots.slice(1), units, at + 1, words) : undefined;
  return rest && [{ slot: known, unit }, ...rest];
}

function isMenu({ shape }: ShapedUnit): boolean {
  return shape.as === "line" || shape.as === "furniture" || shape.as === "related" || shape.as === "comments";
}

function canStand(unit: ShapedUnit, slot: HeadSlot, words: FurnitureIndex): boolean {
  const { shape } = unit;
  switch (slot) {
    case "outlet":
    case "menu":
      return shape.as === "line";
    case "title":
      // Between site line and standfirst, a title may also look like a byline ("By train to Hue") or end in a date.
      return shape.as === "line" || shape.as === "sentence" || shape.as === "byline" || (shape.as === "date" && shape.line.beside !== undefined && !shape.line.isGlued);
    case "standfirst":
      return shape.as === "paragraph" || shape.as === "sentence" || (shape.as === "line" && unit.width > 160);
    case "opening":
      return shape.as === "paragraph" && endsSentence(unit.text); // a ticker of headlines has no full stop
    case "publisher-date":
      return shape.as === "date" && shape.line.isGlued;
    case "byline":
      return shape.as === "byline" || (shape.as === "line" && readNames(unit.text, words) !== undefined);
    case "figure":
      return shape.as === "alt" || shape.as === "caption";
    case "date":
    case "source":
    case "dated-title":
      return shape.as === slot;
  }
}
