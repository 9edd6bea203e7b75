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
