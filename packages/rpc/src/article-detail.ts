import { ArticleSummary, EventSummary, OfficialSummary, RecordArticle } from "@concord/domain";
import { z } from "zod";
import { StoryQuestion } from "./asked-about.ts";
import { StorySummary } from "./story-summary.ts";

/** All that an article's page shows, in one answer. */
export const ArticleDetail = z.object({
  article: RecordArticle,
  /** The story it is an edition of. */
  story: StorySummary.optional(),
  /** The other editions, in the order in which they appeared. */
  editions: z.array(ArticleSummary),
  officials: z.array(OfficialSummary).readonly(),
  events: z.array(EventSummary).readonly(),
  /** What the record leaves open about which text it is an edition of. */
  questions: z.array(StoryQuestion),
});
export type ArticleDetail = z.infer<typeof ArticleDetail>;
