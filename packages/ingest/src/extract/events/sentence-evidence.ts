import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";
import { evidenceOf } from "../evidence-of.ts";
import type { EventIndex } from "./event-index.ts";

/** A sentence up to its line break, verbatim. */
export function sentenceEvidence({ sentenceOf, tokens }: Reading, { sentenceStarts }: EventIndex, sentence: number): ReturnType<typeof evidenceOf> {
  const start = sentenceStarts.get(sentence) ?? 0;
  let end = start;
  while (end < tokens.count && sentenceOf[end] === sentence && tokens.kind[end] !== TokenKind.break) end++;
  return evidenceOf(tokens, start, Math.max(start + 1, end));
}
