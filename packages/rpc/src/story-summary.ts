import { ArticleSummary, LanguageCode, Story } from "@concord/domain";
import { z } from "zod";

/** A story as lists show it: the editions of one text. */
export const StorySummary = Story.pick({ id: true, slug: true, original: true }).extend({
  /** In the order in which they appeared. */
  editions: z.array(ArticleSummary),
  /** Languages of the editions, sorted. */
  languages: z.array(LanguageCode),
});
export type StorySummary = z.infer<typeof StorySummary>;
