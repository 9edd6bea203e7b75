import { ArticleSummary, LanguageCode } from "@concord/domain";
import { z } from "zod";
import { ArticleComparison } from "./article-comparison.ts";
import { ArticleDetail } from "./article-detail.ts";
import { compareArticles } from "./compare-articles.ts";
import { BACKWARD_RANGE, DayRange, runsForward } from "./day-range.ts";
import { getArticle } from "./get-article.ts";
import { PageInput, pageOf } from "./page.ts";
import { RecordKey } from "./record-key.ts";
import { publicProcedure, router } from "./trpc.ts";

/** Which articles to list; every filter narrows. Days are ISO 8601 and inclusive. */
const ArticleListInput = PageInput.extend({
  language: LanguageCode.optional(),
  outlet: z.string().optional(),
  /** Id of an official named. */
  official: z.string().optional(),
  /** Id of an event reported. */
  event: z.string().optional(),
  /** First and last day of publication. */
  ...DayRange.shape,
}).refine(runsForward, BACKWARD_RANGE);

export const articleRouter = router({
  list: publicProcedure
    .meta({ summary: "Articles, the newest first, undated ones last." })
    .input(ArticleListInput)
    .output(pageOf(ArticleSummary))
    .query(({ ctx, input }) => ctx.store.articles.list(input, input)),
  byId: publicProcedure
    .meta({ summary: "An article with its marks, editions, officials and events, and what is open about its editions." })
    .input(RecordKey)
    .output(ArticleDetail)
    .query(({ ctx, input }) => getArticle(ctx.store, input.id)),
  compare: publicProcedure
    .meta({ summary: "Two articles side by side: which paragraphs tell the same, and where they differ." })
    .input(RecordKey.extend({ other: z.string().min(1) }))
    .output(ArticleComparison)
    .query(({ ctx, input }) => compareArticles(ctx.store, input.id, input.other)),
});
