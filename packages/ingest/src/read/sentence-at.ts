import type { Evidence } from "@concord/domain";
import type { Reading } from "./reading.ts";
import { tokenAt } from "./token-at.ts";

/** Sentence of a piece of evidence: that of the token at its start. */
export function sentenceAt({ tokens, sentenceOf }: Reading, evidence: Pick<Evidence, "start">): number {
  return sentenceOf[tokenAt(tokens, evidence.start)] ?? 0;
}
