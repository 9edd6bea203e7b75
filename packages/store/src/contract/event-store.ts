import type { DiplomaticEvent, EventKind, EventSummary } from "@concord/domain";
import type { Page, PageRequest } from "./page.ts";

/** Which events to list; all given conditions hold. */
export interface EventFilter {
  readonly kind?: EventKind | undefined;
  /** Country of the venue. */
  readonly country?: string | undefined;
  /** Id of a participant, or of any of its mentions. */
  readonly official?: string | undefined;
  /** Days that the event may start on, ISO 8601. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Only what at least one article is about. */
  readonly main?: boolean | undefined;
}

/** Events, the newest first, undated ones last. */
export interface EventStore {
  /** By the id of the record or of any telling of it, or by slug. */
  find(idOrSlug: string): Promise<DiplomaticEvent | undefined>;
  list(filter: EventFilter, page?: PageRequest): Promise<Page<EventSummary>>;
  /** Those of the ids (of records or tellings) that are known, in their order. */
  summaries(ids: readonly string[]): Promise<readonly EventSummary[]>;
}
