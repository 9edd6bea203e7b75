import type { Decision, NewDecision } from "@concord/domain";
import type { Page, PageRequest } from "./page.ts";

/** What became of one decision. */
export interface DecisionOutcome {
  /** `known` if the list held it already. */
  readonly outcome: "new" | "known";
  readonly decision: Decision;
  /** Mentions that the record does not hold: they are remembered, and count when their texts come. */
  readonly missing: readonly string[];
}

/** What people decided about the record. Entries are added and never changed; undoing one is another. */
export interface DecisionStore {
  /**
   * Adds decisions, all or none, and brings the record to where it would be had they always been there. Outcomes are in the order given.
   * An undo of a decision that is not in the list is refused with a `DomainError` `not-found`.
   */
  add(decisions: readonly NewDecision[]): Promise<readonly DecisionOutcome[]>;
  /** All entries, by time. */
  list(page?: PageRequest): Promise<Page<Decision>>;
  /** Those about mentions of one official and those that take them back, by time; `officialId` is the id of the record. */
  ofOfficial(officialId: string): Promise<readonly Decision[]>;
}
