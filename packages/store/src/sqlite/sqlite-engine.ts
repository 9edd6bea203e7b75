import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DomainError } from "@concord/domain";
import { Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from "kysely";
import Database from "libsql";
import type { Engine } from "../engine.ts";
import type { Tables } from "../schema/tables.ts";
import { migrate } from "./migrate.ts";
import { createSqliteDriver, type SqliteDriverOptions } from "./sqlite-driver.ts";
import { sqliteSearchIndex } from "./sqlite-search-index.ts";
import { translateError } from "./translate-error.ts";

const FILE_NAME = "concord.db";
/** Pages in the log before it is brought into the file: pages that many batches change are then written there once. */
const LOG_PAGES = 8000;
/** A reader waits only for a checkpoint or recovery, which take milliseconds. */
const READER_TIMEOUT_MS = 5000;
/** How long SQLite itself waits; beyond that the driver waits without holding up the thread. */
const STEP_TIMEOUT_MS = 20;

/** How to open the embedded engine. */
export interface SqliteEngineOptions {
  /** How long a writer waits for others. */
  readonly busyTimeoutMs: number;
  /** A bound on the file's size, in pages of 4 KB. */
  readonly maxPages?: number;
}

/** The embedded engine: one file in a directory, written ahead to a log that is synchronised at every commit. */
export function openSqliteEngine(directory: string, options: SqliteEngineOptions): Engine {
  const file = join(directory, FILE_NAME);
  makeDirectory(directory);
  const first = connect(file, READER_TIMEOUT_MS);
  try {
    migrate(first);
  } catch (error) {
    first.close();
    throw translateError(error);
  }
  first.close();
  const writing = connect(file, STEP_TIMEOUT_MS);
  if (options.maxPages !== undefined) writing.exec(`PRAGMA max_page_count = ${options.maxPages}`);
  const writer = toKysely(writing, { begin: "BEGIN IMMEDIATE", busyTimeoutMs: options.busyTimeoutMs });
  const openReader = (): Kysely<Tables> => toKysely(connect(file, READER_TIMEOUT_MS), { begin: "BEGIN", busyTimeoutMs: READER_TIMEOUT_MS });
  const reader = openReader();
  return {
    read: (query) => reader.transaction().execute(query),
    write: (change) => writer.transaction().execute(change),
    async *stream(query) {
      const own = openReader();
      try {
        const transaction = await own.startTransaction().execute();
        yield* query(transaction);
        await transaction.rollback().execute();
      } finally {
        await own.destroy();
      }
    },
    search: sqliteSearchIndex,
    async close() {
      await reader.destroy();
      await writer.destroy();
    },
  };
}

function makeDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true });
  } catch (error) {
    throw new DomainError("storage", `The directory ${directory} could not be made. Check its path and rights, or set CONCORD_STORE to another one.`, { cause: error });
  }
}

function connect(file: string, busyTimeoutMs: number): Database.Database {
  try {
    const database = new Database(file);
    // Acknowledged means on disk, even if the power fails: FULL synchronises the log at every commit.
    for (const pragma of [`busy_timeout = ${busyTimeoutMs}`, "journal_mode = WAL", "synchronous = FULL", `wal_autocheckpoint = ${LOG_PAGES}`, "cache_size = -32000", "temp_store = MEMORY"]) database.exec(`PRAGMA ${pragma}`);
    return database;
  } catch (error) {
    throw translateError(error);
  }
}

function toKysely(database: Database.Database, options: SqliteDriverOptions): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => createSqliteDriver(database, options),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
}
