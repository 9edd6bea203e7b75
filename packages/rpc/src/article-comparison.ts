import { ArticleSummary, TextComparison } from "@concord/domain";
import { z } from "zod";

/** Two articles and how they meet, paragraph by paragraph. */
export const ArticleComparison = z.object({
  a: ArticleSummary,
  b: ArticleSummary,
  comparison: TextComparison,
});
export type ArticleComparison = z.infer<typeof ArticleComparison>;
