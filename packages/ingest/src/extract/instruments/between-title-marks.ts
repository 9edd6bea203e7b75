import type { Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";

/** Tokens of the longest title; a character is a token. */
const LONGEST_TITLE = 60;

/** 《…协定》: Chinese sets names of documents between marks of their own. The tokens between those around a noun; nothing where none are. */
export function betweenTitleMarks({ tokens, labels }: Reading, noun: Span): Span | undefined {
  let open = noun.start - 1;
  for (; open >= Math.max(0, noun.start - LONGEST_TITLE) && labels.words[open] !== "《"; open--) {
    if (tokens.kind[open] === TokenKind.break || labels.words[open] === "》") return undefined;
  }
  if (labels.words[open] !== "《") return undefined;
  for (let close = noun.end; close < noun.end + LONGEST_TITLE && tokens.kind[close] !== TokenKind.break; close++) if (labels.words[close] === "》") return { start: open + 1, end: close };
  return undefined;
}
