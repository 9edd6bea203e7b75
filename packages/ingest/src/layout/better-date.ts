import type { FurnitureIndex } from "./compile-furniture.ts";
import { foldFurniture } from "./furniture-key.ts";
import type { PageHead } from "./page-head.ts";

/** A day of publication outranks one of a change, below the title one above it, and one with its time the day alone. */
export function isBetterDate(head: PageHead, iso: string, isChange: boolean): boolean {
  if (head.published === undefined) return true;
  if (isChange !== (head.isChanged ?? false)) return !isChange;
  if (head.title && head.published.start < head.title.start && !isChange) return true;
  return iso.length > 10 && head.published.iso.length === 10;
}

/** Whether the words before a date say that the page was changed then. */
export function isChangeDate(before: string, words: FurnitureIndex): boolean {
  const parts = foldFurniture(before).split(/[^\p{L}]+/u).filter((part) => part !== "");
  return parts.some((part, at) => words.updated.has(part) || words.updated.has(`${part} ${parts[at + 1] ?? ""}`));
}
