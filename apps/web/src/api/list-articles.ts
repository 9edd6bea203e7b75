import "server-only";
import type { ConcordClient } from "@concord/client";
import { apiClient } from "./api-client.ts";
import { findAnswer } from "./find-answer.ts";

type Query = ConcordClient["articles"]["list"]["query"];
export type ArticleFilter = Parameters<Query>[0];
export type ArticlePage = Awaited<ReturnType<Query>>;

/** A page of articles; `undefined` where the cursor or the filter is none. */
export function listArticles(filter: ArticleFilter): Promise<ArticlePage | undefined> {
  return findAnswer(apiClient().articles.list.query(filter));
}
