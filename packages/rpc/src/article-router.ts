import { LanguageCode } from "@concord/domain";
import { z } from "zod";
import { ArticleDetail } from "./article-detail.ts";
import { ArticleSummary } from "./article-summary.ts";
import { getArticle } from "./get-article.ts";
import { listArticles } from "./list-articles.ts";
import { PageInput, pageOf } from "./page.ts";
import { RecordKey } from "./record-key.ts";
import { publicProcedure, router } from "./trpc.ts";

/** Which articles to list; every filter narrows. Days are ISO 8601 and inclusive. */
export const ArticleFilter = z.object({
  language: LanguageCode.optional(),
  outlet: z.string().optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});

export const articleRouter = router({
  /** Newest first, undated ones last. */
  list: publicProcedure
    .input(PageInput.extend(ArticleFilter.shape))
    .output(pageOf(ArticleSummary))
    .query(({ ctx, input }) => listArticles(ctx.store, input)),
  byId: publicProcedure
    .input(RecordKey)
    .output(ArticleDetail)
    .query(({ ctx, input }) => getArticle(ctx.store, input.id)),
});
