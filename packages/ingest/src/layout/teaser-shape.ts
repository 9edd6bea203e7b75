import type { FurnitureIndex } from "./compile-furniture.ts";
import { toFurnitureKey } from "./furniture-key.ts";
import { endsInStop } from "./join-wrapped-lines.ts";
import type { UnitShape } from "./unit-shape.ts";

/** Longest line that can be the headline of another text. */
const MAX_TEASER = 220;

const TEASER: UnitShape = { as: "furniture", kind: "related" };

/** A link to another text: behind an arrow, or behind a label that a bar or nothing at all parts from it ("À lire aussiLe président …"). */
export function teaserShape(text: string, words: FurnitureIndex): UnitShape | undefined {
  if (text.length > MAX_TEASER || endsInStop(text)) return undefined;
  if (/^(?:>{1,3}|»|►|▶|→|➤|☞|※|⇒|👉|🔴)\s*[\p{L}\p{N}"“«]/u.test(text)) return TEASER;
  const label = /^([^|–—»›>]{3,40}?)\s*[|–—»›>]\s*[\p{L}\p{N}"“«]/u.exec(text)?.[1] ?? /^(.{3,40}?\p{Ll})(?=\p{Lu}\p{Ll})/u.exec(text)?.[1];
  return label !== undefined && words.lines.get(toFurnitureKey(label)) === "related" ? TEASER : undefined;
}

/** Headlines of a ticker, at least, and the width of the longest. */
const TICKER = 4;
const HEADLINE = 120;

/** "A minister resigns  • Ferries sail again  • …": headlines of other texts in a row, none of them a sentence. */
export function tickerShape(text: string): UnitShape | undefined {
  if (!text.includes(" • ") && !text.includes(" | ") && !text.includes(" · ")) return undefined;
  const parts = text.split(/\s+[•|·]\s+/u);
  return parts.length >= TICKER && parts.every((part) => part.length <= HEADLINE && !endsInStop(part)) ? TEASER : undefined;
}
