import type { Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";

/** Where each sentence stands: tokens, the mark that ends it and closing quotation marks left out. */
export type SentenceIndex = readonly Span[];

/** One pass over the text, so that nobody looks for the ends of a long sentence again and again. */
export function indexSentences({ tokens, labels, sentenceOf }: Reading): SentenceIndex {
  const sentences: { start: number; end: number }[] = [];
  for (let index = 0; index < tokens.count; index++) {
    const number = sentenceOf[index] ?? 0;
    const known = sentences[number];
    const isEnd = tokens.kind[index] === TokenKind.break || END_MARKS.has(labels.words[index] ?? "");
    if (known === undefined) sentences[number] = { start: index, end: isEnd ? index : index + 1 };
    else if (!isEnd) known.end = index + 1;
  }
  return Array.from(sentences, (sentence) => sentence ?? { start: 0, end: 0 });
}

const END_MARKS = new Set([".", "!", "?", "…", "。", "！", "？", "”", '"', "»", "“", "」", "』", ")", "）"]);
