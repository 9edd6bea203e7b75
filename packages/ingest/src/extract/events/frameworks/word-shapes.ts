import type { Reading } from "../../../read/reading.ts";
import { TokenCase, TokenKind } from "../../../text/tokens.ts";

/** A word with a capital at its start. */
export function isCapital({ tokens }: Reading, index: number): boolean {
  return tokens.kind[index] === TokenKind.word && (tokens.casing[index] ?? 0) >= TokenCase.capital;
}

/** Three capitals or more: "APEC". */
export function isAbbreviation({ tokens }: Reading, index: number): boolean {
  return tokens.casing[index] === TokenCase.upper && (tokens.end[index] ?? 0) - (tokens.start[index] ?? 0) >= 3;
}
