import { Span } from "@concord/domain";
import { z } from "zod";
import { ArticleSummary } from "./article-summary.ts";
import { EventSummary } from "./event-summary.ts";
import { OfficialSummary } from "./official-summary.ts";
import { pageOf } from "./page.ts";

/** An article that a search found. */
export const SearchHit = z.object({
  article: ArticleSummary,
  /** Words around the first match, verbatim; `matches` are offsets into it. Absent where the words match only in part. */
  excerpt: z.object({ text: z.string(), matches: z.array(Span) }).optional(),
});
export type SearchHit = z.infer<typeof SearchHit>;

/** Answer to a search: articles by page and, on the first page, the officials and events whose names match. */
export const SearchResult = pageOf(SearchHit).extend({
  officials: z.array(OfficialSummary),
  events: z.array(EventSummary),
});
export type SearchResult = z.infer<typeof SearchResult>;
