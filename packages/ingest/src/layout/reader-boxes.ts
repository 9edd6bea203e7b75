import type { Related } from "@concord/domain";
import { foldFurniture } from "./furniture-key.ts";
import type { BoxWords, FurnitureIndex } from "./compile-furniture.ts";

/** Longest line that can count comments. */
const MAX_COUNT_LINE = 60;

/** The number of comments that a line like "Comment (0)", "3 Kommentare", "Bình luận 12", "One comment" or "Show all 1,204 replies" prints. */
export function findCommentCount(line: string, words: FurnitureIndex): number | undefined {
  return line.length > MAX_COUNT_LINE ? undefined : (countAlone(line, words) ?? countAmongButtons(line, words));
}

/** "讚 312  分享  留言 8", "Share | 12 comments": one field counts comments, and the others are buttons with or without a figure. */
function countAmongButtons(line: string, words: FurnitureIndex): number | undefined {
  const fields = line.split(/\s*[|｜\u3000]\s*|\s{2,}/u).filter((field) => field !== "");
  if (fields.length < 2) return undefined;
  const counts = fields.map((field) => countAlone(field, words));
  const areButtons = fields.every((field, at) => counts[at] !== undefined || words.lines.has(foldFurniture(field.replace(/ ?[(（]?\d[\d.,]*[万萬kK]?[)）]?$/u, ""))));
  return areButtons ? counts.find((count) => count !== undefined) : undefined;
}

function countAlone(line: string, words: FurnitureIndex): number | undefined {
  const folded = foldFurniture(line).replace(/\s[“„«"].*$/u, ""); // “3 thoughts on "Title"”
  const figures = folded.match(/\d{1,3}(?:[.,]\d{3})+(?!\d)|\d+/gu);
  if (figures && (figures.length !== 1 || (figures[0] ?? "").length > 9)) return undefined;
  const parts = folded.replace(figures?.[0] ?? "", " ").split(/[^\p{L}']+/u).filter((part) => part !== "");
  if (figures) return isCounter(parts, words) ? Number((figures[0] ?? "").replaceAll(/[.,]/gu, "")) : undefined;
  const [one, ...rest] = parts;
  return one !== undefined && rest.length === 1 && words.one.has(one) && words.comments.has(rest[0] ?? "") ? 1 : undefined;
}

/** Whether words beside a number speak of comments and of nothing else. */
function isCounter(parts: readonly string[], words: FurnitureIndex): boolean {
  if (parts.length === 0 || parts.length > 6) return false;
  let isNamed = false;
  for (let at = 0; at < parts.length; at++) {
    const length = [4, 3, 2, 1].find((count) => words.comments.has(parts.slice(at, at + count).join(" ")));
    if (length === undefined && !words.counters.has(parts[at] ?? "")) return false;
    isNamed ||= length !== undefined;
    at += (length ?? 1) - 1;
  }
  return isNamed;
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
