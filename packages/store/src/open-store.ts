import { openSqliteStore } from "./sqlite/open-sqlite-store.ts";
import type { Store } from "./store.ts";

/** How to open a store. */
export interface StoreOptions {
  /** `PARSER_VERSION` of `@concord/ingest`: kept with every text, so that a record of an older parser is noticed. */
  readonly parserVersion: string;
  /** How long a writer waits for another process; 30,000 where absent. */
  readonly busyTimeoutMs?: number;
}

/** Opens the store in a directory; makes both where they are missing. */
export async function openStore(directory: string, options: StoreOptions): Promise<Store> {
  return openSqliteStore(directory, options);
}
