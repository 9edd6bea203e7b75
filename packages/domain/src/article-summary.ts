import { z } from "zod";
import { RecordArticle } from "./record-article.ts";

/** An article as lists show it. */
export const ArticleSummary = RecordArticle.pick({
  id: true,
  slug: true,
  file: true,
  language: true,
  outlet: true,
  url: true,
  title: true,
  standfirst: true,
  publishedAt: true,
  storyId: true,
}).extend({
  /** First words of the standfirst, or of the body where there is none: what stands for an absent title. At most 240 UTF-16 units. */
  opening: z.string(),
});
export type ArticleSummary = z.infer<typeof ArticleSummary>;
