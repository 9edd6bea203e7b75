import type { Span } from "@concord/domain";
import type { Reading } from "../../../read/reading.ts";
import { TokenKind } from "../../../text/tokens.ts";

const WHEN = new Set(Array.from("时時中后後前上间間"));

/** 会见时，…: a word for an event that opens a sentence as the time of something else was told before. */
export function isTimeOfOther({ labels, tokens, sentenceOf }: Reading, { start, end }: Span): boolean {
  if (tokens.kind[start] !== TokenKind.han || !WHEN.has(labels.words[end] ?? "") || tokens.kind[end + 1] !== TokenKind.mark) return false;
  const opens = labels.find(start - 1, "at") ? start - 1 : start;
  return opens === 0 || sentenceOf[opens - 1] !== sentenceOf[start] || tokens.kind[opens - 1] === TokenKind.break;
}
