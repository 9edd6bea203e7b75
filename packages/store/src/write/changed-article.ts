import type { SourceText, Tellings } from "@concord/record";

/** An article that is new in the record, or whose kept copy has been replaced by a better one. */
export interface ChangedArticle {
  readonly source: SourceText;
  readonly hash: string;
  readonly tellings: Tellings;
  readonly isReplaced: boolean;
}
