import type { Article, Span } from "@concord/domain";

/**
 * Turns offsets into the source text into offsets into the article's content (title, standfirst, blocks in order), which do not change
 * with the furniture around it. Outside the content there is no such position.
 */
export function contentPositions(article: Article): (offset: number) => number | undefined {
  const spans = [article.spans.title, article.spans.standfirst, ...article.blocks].filter((span) => span !== undefined);
  let length = 0;
  const parts = spans.map((span) => {
    const part = { start: span.start, end: span.end, base: length };
    length += span.end - span.start;
    return part;
  });
  return (offset) => {
    const part = parts.find((candidate) => contains(candidate, offset));
    return part && part.base + offset - part.start;
  };
}

function contains(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end;
}
