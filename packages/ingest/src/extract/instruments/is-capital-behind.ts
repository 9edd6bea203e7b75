import type { Reading } from "../../read/reading.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";

export function isCapitalBehind({ tokens }: Pick<Reading, "tokens">, index: number): boolean {
  return tokens.kind[index] === TokenKind.word && (tokens.casing[index] ?? 0) >= TokenCase.capital;
}
