import type { Reading } from "../../read/reading.ts";
import { TokenCase, TokenKind, touchesNext } from "../../text/tokens.ts";

/** "Science, Technology and Innovation": behind the comma a capitalised item, then a comma or "and" before anything else. */
export function listGoesOn({ tokens, labels }: Reading, from: number): boolean {
  for (let index = from; index < from + 10; index++) {
    if (labels.find(index, "and") && !touchesNext(tokens, index)) return labels.at(labels.find(index, "and")?.end ?? 0).every((label) => label.kind !== "instrument");
    if (tokens.kind[index] !== TokenKind.word && labels.words[index] !== "," && labels.words[index] !== "&" && labels.words[index] !== "-") return false;
  }
  return false;
}

/** The subject stops at a comma behind which its list goes on in lower case: where it ends cannot be told, so the number is the name. */
export function isCutList({ tokens, labels }: Reading, end: number): boolean {
  return labels.words[end] === "," && tokens.casing[end + 1] === TokenCase.lower && !["with", "and", "relative", "of", "at"].some((kind) => labels.find(end + 1, kind)) && listInLower({ tokens, labels }, end + 1);
}

function listInLower({ tokens, labels }: Pick<Reading, "tokens" | "labels">, from: number): boolean {
  for (let index = from; index < from + 6; index++) {
    if (labels.find(index, "and")) return true;
    if (tokens.kind[index] !== TokenKind.word) return false;
  }
  return false;
}
