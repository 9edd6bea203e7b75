import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";

/** Tokens between "by" and a name: an office with what it is of. */
const REACH = 12;
const OFFICES = new Set(["office", "portfolio", "body", "ministry", "country", "demonym", "of", "article", "honorific", "and", "deputy", "international"]);

/** "which was chaired by its commissioner, X": who is named behind "by", with nothing between but an office, is the subject of no verb behind it. */
export function isAgent({ labels, tokens, reader }: Reading, start: number, from: number): boolean {
  if (!reader.language.titleCase) return false;
  for (let index = start - 1; index >= Math.max(from, start - REACH); index--) {
    if (labels.find(index, "role-agent")) return true;
    if (tokens.kind[index] !== TokenKind.mark && !labels.hasAny(index, OFFICES)) return false;
  }
  return false;
}
