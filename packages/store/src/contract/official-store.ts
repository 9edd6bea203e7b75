import type { Official, OfficialSummary } from "@concord/domain";
import type { Page, PageRequest } from "./page.ts";

/** Which officials to list; all given conditions hold. */
export interface OfficialFilter {
  readonly country?: string | undefined;
  /** Code of an office or a portfolio held in any text. */
  readonly office?: string | undefined;
  readonly portfolio?: string | undefined;
  /** Start of the name, in any case, with or without diacritics. */
  readonly prefix?: string | undefined;
}

/** Officials by name without diacritics. */
export interface OfficialStore {
  /** By the id of the record or of any mention in it, or by slug. */
  find(idOrSlug: string): Promise<Official | undefined>;
  list(filter: OfficialFilter, page?: PageRequest): Promise<Page<OfficialSummary>>;
  /** Those of the ids (of records or mentions) that are known, in their order. */
  summaries(ids: readonly string[]): Promise<readonly OfficialSummary[]>;
}
