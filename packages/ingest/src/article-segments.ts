import type { Article } from "@concord/domain";
import type { Segment } from "./read/segment.ts";

/** The parts of an article that are read for facts, in reading order: title, standfirst, blocks, captions. */
export function articleSegments(text: string, article: Pick<Article, "blocks" | "spans">): Segment[] {
  const segments: Segment[] = [];
  if (article.spans.title) segments.push({ ...article.spans.title, kind: "title" });
  if (article.spans.standfirst) segments.push({ ...article.spans.standfirst, kind: "standfirst" });
  for (const block of article.blocks) {
    if (block.kind !== "figure") {
      segments.push({ start: block.start, end: block.end, kind: "body" });
      continue;
    }
    const at = block.caption === undefined ? -1 : text.lastIndexOf(block.caption, block.end);
    if (block.caption !== undefined && at >= block.start) segments.push({ start: at, end: at + block.caption.length, kind: "caption" });
  }
  return segments.toSorted((one, other) => one.start - other.start);
}
