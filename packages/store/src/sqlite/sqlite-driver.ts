import { setImmediate as nextTurn, setTimeout as wait } from "node:timers/promises";
import { CompiledQuery, type DatabaseConnection, type Driver, type QueryResult } from "kysely";
import type Database from "libsql";
import { translateError } from "./translate-error.ts";

/** Statements kept ready. Lists of several lengths make several statements of one query. */
const MAX_STATEMENTS = 200;
/** After so many statements the event loop gets a turn: Node frees what the driver allocated only then, and others want to be served. */
const STATEMENTS_PER_TURN = 50;
/** Between two tries to become the writer. */
const RETRY_MS = 5;

/** How a connection is used. */
export interface SqliteDriverOptions {
  /** What a transaction begins with: `BEGIN IMMEDIATE` for a writer, so that it waits at the start and never fails half-way. */
  readonly begin: "BEGIN" | "BEGIN IMMEDIATE";
  /** How long to wait for other processes. */
  readonly busyTimeoutMs: number;
}

/** A Kysely driver on one connection of the synchronous `libsql` package. */
export function createSqliteDriver(database: Database.Database, options: SqliteDriverOptions): Driver {
  const connection = new SqliteConnection(database);
  let last = Promise.resolve();
  let release: () => void = () => undefined;
  return {
    init: async () => undefined,
    // One connection: the next user waits for the one before.
    async acquireConnection() {
      const before = last;
      const { promise, resolve } = withResolvers();
      last = promise;
      await before;
      release = resolve;
      return connection;
    },
    async releaseConnection() {
      release();
    },
    beginTransaction: () => begin(connection, options),
    commitTransaction: async () => void (await connection.executeQuery(CompiledQuery.raw("COMMIT"))),
    async rollbackTransaction() {
      // A full disk has already rolled it back.
      if (database.inTransaction) await connection.executeQuery(CompiledQuery.raw("ROLLBACK"));
    },
    async destroy() {
      database.close();
    },
  };
}

/** Waits without holding up the thread: the writer in front may be another connection of this very process. */
async function begin(connection: SqliteConnection, { begin: statement, busyTimeoutMs }: SqliteDriverOptions): Promise<void> {
  const deadline = performance.now() + busyTimeoutMs;
  for (;;) {
    try {
      await connection.executeQuery(CompiledQuery.raw(statement));
      return;
    } catch (error) {
      const isBusy = error instanceof Error && error.cause instanceof Error && "code" in error.cause && String(error.cause.code).startsWith("SQLITE_BUSY");
      if (!isBusy || performance.now() > deadline) throw error;
      await wait(RETRY_MS);
    }
  }
}

class SqliteConnection implements DatabaseConnection {
  readonly #database: Database.Database;
  readonly #statements = new Map<string, ReturnType<Database.Database["prepare"]>>();
  #sinceTurn = 0;

  constructor(database: Database.Database) {
    this.#database = database;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    await this.#giveTurn();
    try {
      const statement = this.#prepare(sql);
      // Kysely promises the row type of its own query.
      if (statement.reader) return { rows: statement.all(parameters) as R[] };
      const { changes } = statement.run(parameters);
      return { rows: [], numAffectedRows: BigInt(changes) };
    } catch (error) {
      throw translateError(error);
    }
  }

  async *streamQuery<R>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    try {
      // A statement of its own: others may run between two rows.
      for (const row of this.#database.prepare(sql).iterate(parameters)) yield { rows: [row as R] }; // as above
    } catch (error) {
      throw translateError(error);
    }
  }

  async #giveTurn(): Promise<void> {
    this.#sinceTurn += 1;
    if (this.#sinceTurn < STATEMENTS_PER_TURN) return;
    this.#sinceTurn = 0;
    await nextTurn();
  }

  #prepare(sql: string): ReturnType<Database.Database["prepare"]> {
    const statement = this.#statements.get(sql) ?? this.#database.prepare(sql);
    this.#statements.delete(sql);
    this.#statements.set(sql, statement);
    const [oldest] = this.#statements.keys();
    if (oldest !== undefined && this.#statements.size > MAX_STATEMENTS) this.#statements.delete(oldest);
    return statement;
  }
}

/** `Promise.withResolvers`, which Node 20 does not have. */
function withResolvers(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
