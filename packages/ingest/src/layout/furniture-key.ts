import { toSimplified } from "../text/to-simplified.ts";
import { isIdeograph } from "./unit.ts";

/** How words of furniture are compared: lower case, plain apostrophes, simplified characters. As long as the words themselves. */
export function foldFurniture(words: string): string {
  const lower = words.toLowerCase().replaceAll("’", "'");
  if (!hasIdeograph(lower)) return lower;
  let folded = "";
  for (let at = 0; at < lower.length; at++) folded += String.fromCharCode(toSimplified(lower.charCodeAt(at)));
  return folded;
}

/** Lines of furniture open or end in characters where they have any. */
function hasIdeograph(words: string): boolean {
  return isIdeograph(words.charCodeAt(0)) || isIdeograph(words.charCodeAt(words.length - 1)) || isIdeograph(words.charCodeAt(words.length >> 1));
}

/** How lines and labels are compared: lower case, plain apostrophes, without the punctuation and bullets at their ends. */
export function toFurnitureKey(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && LEADING.has(line.charCodeAt(start))) start++;
  while (end > start && TRAILING.has(line.charCodeAt(end - 1))) end--;
  return foldFurniture(line.slice(start, end));
}

const LEADING = toCodes(" \u00a0•·>»›|*-–—_=~+#▶►:【[(（");
const TRAILING = toCodes(" \u00a0.…:：»›>!！|*-–—_=~▼▾+】])）");

function toCodes(characters: string): Set<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}

