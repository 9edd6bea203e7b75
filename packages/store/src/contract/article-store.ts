import type { ArticleSummary, RecordArticle, TextComparison } from "@concord/domain";
import type { Page, PageRequest } from "./page.ts";

/** Which articles to list; all given conditions hold. */
export interface ArticleFilter {
  readonly language?: string | undefined;
  readonly outlet?: string | undefined;
  /** Id of an official named, or of any of its mentions. */
  readonly official?: string | undefined;
  /** Id of an event reported, or of any of its tellings. */
  readonly event?: string | undefined;
  /** First and last day of publication, ISO 8601. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Articles, the newest first, undated ones last. */
export interface ArticleStore {
  /** By id or slug. */
  find(idOrSlug: string): Promise<RecordArticle | undefined>;
  list(filter: ArticleFilter, page?: PageRequest): Promise<Page<ArticleSummary>>;
  /** Two of them side by side, each by id or slug; absent if either is unknown. */
  compare(a: string, b: string): Promise<TextComparison | undefined>;
}
