import type { Reading } from "../../read/reading.ts";
import { TokenCase } from "../../text/tokens.ts";

export function isCapitalised({ tokens }: Reading, index: number): boolean {
  return (tokens.casing[index] ?? 0) >= TokenCase.capital;
}
