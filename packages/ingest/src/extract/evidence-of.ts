import type { Evidence } from "@concord/domain";
import type { Tokens } from "../text/tokens.ts";

/** The words of tokens `start` to `end` (exclusive) as evidence. */
export function evidenceOf(tokens: Tokens, start: number, end: number): Evidence {
  const from = tokens.start[start] ?? 0;
  const to = tokens.end[end - 1] ?? from;
  return { start: from, end: to, text: tokens.text.slice(from, to) };
}
