import { LanguageCode, Story } from "@concord/domain";
import { z } from "zod";
import { ArticleSummary } from "./article-summary.ts";

/** A story as a line of a list: the editions of one text. */
export const StorySummary = z.object({
  id: z.string(),
  slug: z.string(),
  /** In the order in which they appeared. */
  editions: z.array(ArticleSummary),
  /** Languages of the editions, sorted by code. */
  languages: z.array(LanguageCode),
  original: Story.shape.original,
});
export type StorySummary = z.infer<typeof StorySummary>;
