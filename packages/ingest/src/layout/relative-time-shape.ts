import type { FurnitureIndex } from "./compile-furniture.ts";
import { foldFurniture } from "./furniture-key.ts";
import type { UnitShape } from "./unit-shape.ts";

/** Longest line that can count the time since the page was published. */
const MAX_LINE = 40;

const RELATIVE: UnitShape = { as: "furniture", kind: "date-line" };
const COUNTER: UnitShape = { as: "furniture", kind: "other" };

/** "2 hours ago", "Il y a 3 jours", "vor 5 Minuten", "58 minuten geleden", "2 giờ trước", "3小时前": no date, and no heading. */
export function relativeTimeShape(text: string, words: FurnitureIndex): UnitShape | undefined {
  if (text.length > MAX_LINE || !/\d/u.test(text)) return undefined;
  if (isCounter(text)) return COUNTER;
  const parts = foldFurniture(text).split(/[\s\d.,:·|()（）]+/u).filter((part) => part !== "");
  return parts.length > 0 && parts.every((part) => words.ago.has(part) || words.aroundDate.has(part)) && parts.some((part) => words.ago.has(part)) ? RELATIVE : undefined;
}

/** "1 2", "0 / 0", "0:00 / 0:00", "-0%1%2%": pages and players count, and no word says what; a number alone may head a part of the story. */
function isCounter(text: string): boolean {
  return (/^[-–\s\d/:.,%|·•<>«»]+$/u.test(text) && /\d[^\d.]+\d/u.test(text)) || /^\d[\d.,]* ?[KkMm]$/u.test(text);
}
