import type { Article } from "@concord/domain";
import { compareStrings } from "./compare-strings.ts";
import type { SourceText } from "./source-text.ts";

/**
 * Order of the copies of one article, the one to keep first: the copy that says most about the article (day, source, byline …), then the
 * smaller text. Their contents are equal; what differs is the page around it.
 */
export function compareCopies(a: SourceText, b: SourceText): number {
  const byWords = countFields(b.parsed.article) - countFields(a.parsed.article) || compareStrings(a.parsed.text, b.parsed.text);
  // The same text read by two versions of the parser: any order will do, as long as it is one.
  return byWords || compareStrings(JSON.stringify(a.parsed), JSON.stringify(b.parsed));
}

/** Of two receipts of one text, the smaller path or address: no order of arrival can change it. */
export function chooseReceipt(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return compareStrings(a, b) <= 0 ? a : b;
}

/** How much a copy says about its article beside the content, which all copies share. */
function countFields(article: Article): number {
  const fields = [article.publishedAt, article.source?.url, article.source?.publisher, article.outlet, article.url, article.credit, article.originalTitle, article.related];
  return fields.filter((field) => field !== undefined).length + article.bylines.length;
}
