import type { Reading } from "../../read/reading.ts";
import { TokenCase, TokenKind, touchesNext } from "../../text/tokens.ts";

/** "nr. 57", "No. 57", "số 57", "57-NQ/TW", "1701 (2006)". */
export function numberBehind({ tokens, labels }: Reading, from: number): number {
  let index = from;
  const word = labels.words[index] ?? "";
  if (["nr", "no", "n°", "số", "nº", "n", "nummer"].includes(word)) {
    index++;
    if (["." , "°"].includes(labels.words[index] ?? "")) index++;
  }
  if (tokens.kind[index] !== TokenKind.number) return from;
  return numberGoesOn({ tokens, labels }, index + 1);
}

/** "…/2024/QH15", "…-NQ/TW" behind the figures of a number. */
export function numberGoesOn({ tokens, labels }: Pick<Reading, "tokens" | "labels">, from: number): number {
  if (tokens.kind[from - 1] !== TokenKind.number) return from;
  let index = from;
  while ((labels.words[index] === "/" || labels.words[index] === "-") && touchesNext(tokens, index - 1) && touchesNext(tokens, index)) {
    index += 2;
    while (touchesNext(tokens, index - 1) && (tokens.kind[index] === TokenKind.number || tokens.kind[index] === TokenKind.word)) index++;
  }
  return index;
}

/** "(MoU)" behind the noun, "(EU) 2024/1689". */
export function bracketed(reading: Reading, from: number): number | undefined {
  const { tokens, labels } = reading;
  if (labels.words[from] !== "(" || labels.words[from + 2] !== ")") return undefined;
  return tokens.kind[from + 1] === TokenKind.word && (tokens.casing[from + 1] ?? 0) >= TokenCase.capital ? numberBehind(reading, from + 3) : undefined;
}
