import type { ParsedText } from "@concord/domain";
import { openArticle, type ParseOptions } from "./open-article.ts";
import { readFacts } from "./read-facts.ts";

/** Reads one source text: article, officials, events, quotes, instruments, conflicts. Pure; throws only for a language that it cannot read. */
export function parseArticle(source: string, options: ParseOptions = {}): ParsedText {
  const text = source.normalize("NFC"); // once, here; every offset below refers to this text
  const { article, reading } = openArticle(text, options);
  const { officials, events, quotes, instruments, conflicts, questions } = readFacts(reading, article);
  return { text, article, officials, events, quotes, instruments, conflicts, questions };
}
