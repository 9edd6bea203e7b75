import { RecordArticle } from "@concord/domain";
import { z } from "zod";
import { ArticleSummary } from "./article-summary.ts";
import { EventSummary } from "./event-summary.ts";
import { OfficialSummary } from "./official-summary.ts";
import { StorySummary } from "./story-summary.ts";

/** All that an article's page shows, in one answer. */
export const ArticleDetail = z.object({
  article: RecordArticle,
  /** The story it is an edition of; absent where no other edition is known. */
  story: StorySummary.optional(),
  /** The other editions, in the order in which they appeared. */
  editions: z.array(ArticleSummary),
  officials: z.array(OfficialSummary),
  events: z.array(EventSummary),
});
export type ArticleDetail = z.infer<typeof ArticleDetail>;
