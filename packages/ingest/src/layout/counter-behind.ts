import type { FurnitureIndex } from "./compile-furniture.ts";
import { findCommentCount } from "./reader-boxes.ts";

/** "… | 3 comments" at the end of the line. */
export function findCounterBehind(line: string, words: FurnitureIndex): { readonly start: number; readonly count: number } | undefined {
  const match = /[\s|·•,–-]*?(?:\s|[|·•–-]|(?<=\p{L}))(\d{1,4} ?\p{L}{4,14}|\p{L}{4,14} ?[(（:]\d{1,4}[)）]?)$/u.exec(line);
  const count = match ? findCommentCount(match[1] ?? "", words) : undefined;
  return match && count !== undefined && match.index > 0 ? { start: match.index, count } : undefined;
}
