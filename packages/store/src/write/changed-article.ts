import type { SourceText, Tellings } from "@concord/record";

/** An article that is new in the record, or whose kept copy has been replaced by a better one. */
export interface ChangedArticle {
  readonly source: SourceText;
  readonly hash: string;
  readonly tellings: Tellings;
  readonly isReplaced: boolean;
}

/** What changes in the record at once. */
export interface ArticleChange {
  readonly changed: readonly ChangedArticle[];
  /** Articles that no kept text says any more. */
  readonly removedIds: readonly string[];
}

/** Articles of which the record holds something that no longer counts. */
export function formerIds({ changed, removedIds }: ArticleChange): string[] {
  return [...changed.filter(({ isReplaced }) => isReplaced).map(({ source }) => source.parsed.article.id), ...removedIds];
}
