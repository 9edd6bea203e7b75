import type { Reading } from "./reading.ts";

/** Kind of the part of the article that a token stands in. */
export function segmentKind({ tokens, segments }: Reading, token: number): string | undefined {
  return segments[tokens.segment[token] ?? -1]?.kind;
}
