import type { Article } from "@concord/domain";
import { compareStrings } from "./compare-strings.ts";
import type { SourceText } from "./source-text.ts";

/**
 * Order of the copies of one article, the one to keep first: the copy that says most about the article (day, source, byline …), then the
 * smaller text. Their contents are equal; what differs is the page around it. The same bytes under two paths keep the smaller path.
 */
export function compareCopies(a: SourceText, b: SourceText): number {
  return (
    countFields(b.parsed.article) - countFields(a.parsed.article) ||
    compareStrings(a.parsed.text, b.parsed.text) ||
    compareStrings(a.file ?? "\u{10ffff}", b.file ?? "\u{10ffff}") ||
    compareStrings(a.url ?? "\u{10ffff}", b.url ?? "\u{10ffff}")
  );
}

/** How much a copy says about its article beside the content, which all copies share. */
export function countFields(article: Article): number {
  const fields = [article.publishedAt, article.source?.url, article.source?.publisher, article.outlet, article.url, article.credit, article.originalTitle, article.related];
  return fields.filter((field) => field !== undefined).length + article.bylines.length;
}
