import { PARSER_VERSION } from "@concord/ingest";
import { openStore, type Store } from "@concord/store";
import { storeDirectory } from "./store-directory.ts";
import type { Terminal } from "./terminal.ts";

/** Opens the store for one command, and closes it whatever happens. */
export async function withStore<Result>(flag: string | undefined, terminal: Terminal, use: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await openStore(storeDirectory(flag, terminal), { parserVersion: PARSER_VERSION });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/** Says how many texts an older parser read, and what to do. */
export async function warnOfOutdated(store: Store, terminal: Terminal): Promise<void> {
  const outdated = await store.texts.countOutdated();
  if (outdated > 0) terminal.say(`${outdated} texts of this store were read by an older parser. To read them again: concord reparse`);
}
