import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";

/** Characters of the agency before the place of a dateline. */
const LONGEST_AGENCY = 6;
const AGENCIES = new Set(Array.from("社报報网網"));
const BEHIND = new Set(Array.from("—–-电電讯訊"));

/** 江城社河内3月4日电, 江城社河内——: a place behind the name of an agency that opens a paragraph. */
export function isHanDateline({ tokens, labels }: Reading, { start, end }: { readonly start: number; readonly end: number }): boolean {
  if (tokens.kind[start] !== TokenKind.han || !AGENCIES.has(labels.words[start - 1] ?? "")) return false;
  const segment = tokens.segment[start];
  if (tokens.segment[start - LONGEST_AGENCY - 1] === segment && start > LONGEST_AGENCY) return false;
  return tokens.kind[end] === TokenKind.number || BEHIND.has(labels.words[end] ?? "");
}
