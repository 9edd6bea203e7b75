import type { Reading } from "../../read/reading.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";

export function bodyNounWithin(reading: Reading, from: number, tokens: number, upToAnd = false): boolean {
  for (let index = from; index < from + tokens; index++) {
    if (upToAnd && reading.labels.find(index, "and")) return false;
    if (reading.labels.find(index, "body") || reading.labels.find(index, "ministry")) return true;
    const kind = reading.tokens.kind[index];
    if (kind !== TokenKind.word && !isJoint(reading, index)) return false;
  }
  return false;
}

export function isCapitalWord({ tokens }: Reading, index: number): boolean {
  return tokens.kind[index] === TokenKind.word && (tokens.casing[index] ?? 0) >= TokenCase.capital;
}

/** Hyphens, apostrophes and ampersands inside a name. */
export function isJoint({ labels }: Reading, index: number): boolean {
  const word = labels.words[index] ?? "";
  return word === "-" || word === "'" || word === "&" || word === "–";
}
