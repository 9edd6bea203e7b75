import type { Kysely, Transaction } from "kysely";
import type { Tables } from "./schema/tables.ts";
import type { SearchIndex } from "./search/search-index.ts";

/** What an engine brings: connections and its own full-text index. Everything else is shared. */
export interface Engine {
  /** Runs reads on one state of the record. */
  read<T>(query: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** Runs writes alone, after other writers have finished; on disk when the promise resolves, or undone. */
  write<T>(change: (db: Transaction<Tables>) => Promise<T>): Promise<T>;
  /** Runs a long read on one state of the record, beside the others. */
  stream<T>(query: (db: Kysely<Tables>) => AsyncIterable<T>): AsyncIterable<T>;
  readonly search: SearchIndex;
  close(): Promise<void>;
}
