import type { FurnitureIndex } from "./compile-furniture.ts";
import { foldFurniture } from "./furniture-key.ts";
import type { UnitShape } from "./unit-shape.ts";

const MINUTES = /^(?:min|mins|minutes?|minuten|minuut|phút|分钟|mn)$/u;

/** Small words between the others. */
const LINKS = new Set(["de", "of", "in", "ca", "about", "environ", "etwa", "khoảng"]);

/** "4 min read", "Temps de lecture : 4 min.", "Lesezeit: 3 Minuten", "2 minuten leestijd", "阅读时间：3分钟". */
export function readingTimeShape(text: string, words: FurnitureIndex): UnitShape | undefined {
  if (text.length > 48 || !/\d/u.test(text)) return undefined;
  const parts = foldFurniture(text).split(/[^\p{L}]+|(?=分钟)/u).filter((part) => part !== "");
  const isTime = parts.some((part) => MINUTES.test(part)) && isReading(parts, words);
  return isTime ? { as: "furniture", kind: "share" } : undefined;
}

function isReading(parts: readonly string[], words: FurnitureIndex): boolean {
  if (words.reading.has(parts.filter((part) => !MINUTES.test(part)).join(" "))) return true;
  return parts.every((part) => MINUTES.test(part) || words.reading.has(part) || LINKS.has(part) || words.reading.has(`${part} min`));
}
