import type { FurnitureIndex } from "./compile-furniture.ts";
import { hasOrganisationWord } from "./read-byline.ts";
import { isIdeograph } from "./unit.ts";

/** Most words of the name of a site or body that stands above a headline. */
const MAX_WORDS = 9;

/** Whether a line is the name of a body and tells nothing of what it did: every long word has a capital, and one of them only bodies have. */
export function isBodyName(line: string, words: FurnitureIndex): boolean {
  const parts = line.split(/\s+/u);
  if (parts.length > MAX_WORDS || /[.!?:：，。]$/u.test(line) || !hasOrganisationWord(line, words)) return false;
  if (isIdeograph(line.charCodeAt(0))) return parts.length === 1 && line.length <= 12;
  return line === line.toUpperCase() || parts.every((part) => /^[^\p{Ll}]/u.test(part) || part.length <= 3);
}
