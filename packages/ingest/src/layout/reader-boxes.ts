import type { Related } from "@concord/domain";
import type { BoxWords, FurnitureIndex } from "./compile-furniture.ts";

const COUNT_AFTER = /^([\p{L}\s']{2,30}?)\s*[(（:：]\s*(\d{1,6})\s*[)）]?$/u;
const COUNT_BEFORE = /^(\d{1,6})\s*([\p{L}\s']{2,30})$/u;

/** The number of comments that a line like "Comment (0)" or "3 Kommentare" prints. */
export function findCommentCount(line: string, words: FurnitureIndex): number | undefined {
  if (!/\d/.test(line)) return undefined;
  const after = COUNT_AFTER.exec(line);
  if (after && words.comments.has((after[1] ?? "").toLowerCase())) return Number(after[2]);
  const before = COUNT_BEFORE.exec(line);
  return before && words.comments.has((before[2] ?? "").toLowerCase()) ? Number(before[1]) : undefined;
}

/** The box that a heading such as "Same category", "Van dezelfde auteur" or "Cùng chủ đề" opens; `key` as by `toFurnitureKey`. */
export function findRelatedBox(key: string, words: FurnitureIndex): keyof Related | undefined {
  if (key.length > 40) return undefined;
  for (const box of words.boxes) {
    if (!box.same.some((same) => hasWordStart(key, same))) continue;
    const name = BOXES.find((name_) => box[name_].some((noun) => hasWordStart(key, noun)));
    if (name !== undefined && key.split(" ").length <= 6) return name;
  }
  return undefined;
}

const BOXES = ["sameTag", "sameCategory", "sameAuthor"] as const satisfies readonly (keyof BoxWords)[];

function hasWordStart(key: string, start: string): boolean {
  const at = key.indexOf(start);
  return at === 0 || (at > 0 && (key.charAt(at - 1) === " " || start.charCodeAt(0) >= 0x2e80));
}
