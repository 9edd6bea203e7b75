import type { Decision, DiplomaticEvent, Official, OpenQuestion, RecordArticle, Story } from "@concord/domain";

/** The record of a set of texts; every list sorted by id. */
export interface ConcordRecord {
  readonly articles: readonly RecordArticle[];
  readonly stories: readonly Story[];
  readonly officials: readonly Official[];
  readonly events: readonly DiplomaticEvent[];
  readonly questions: readonly OpenQuestion[];
  /** All that people decided, whether it holds or was taken back, in the order of replay. */
  readonly decisions: readonly Decision[];
}
