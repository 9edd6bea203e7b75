import type { Kysely } from "kysely";
import type { Tables } from "../schema/tables.ts";
import type { SearchTerm } from "./parse-query.ts";

/** Tokens of one record, as `analyseText` made them, joined by spaces. */
export interface IndexedTokens {
  readonly number: number;
  /** Ranked: title, names, standfirst. */
  readonly head: string;
  /** Only found. */
  readonly body: string;
  /** Filters: type and language; see `facetToken`. */
  readonly facets: string;
}

/** What the index is asked. */
export interface IndexQuery {
  readonly terms: readonly SearchTerm[];
  readonly facets: readonly string[];
  /** Look in heads only. */
  readonly isHeadOnly: boolean;
  readonly limit: number;
}

/** The full-text index of an engine. It knows tokens, not text. */
export interface SearchIndex {
  add(db: Kysely<Tables>, entries: readonly IndexedTokens[]): Promise<void>;
  remove(db: Kysely<Tables>, numbers: readonly number[]): Promise<void>;
  clear(db: Kysely<Tables>): Promise<void>;
  /** Numbers of entries that hold all terms, the highest first. */
  find(db: Kysely<Tables>, query: IndexQuery): Promise<number[]>;
}
