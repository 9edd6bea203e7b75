import type Database from "libsql";
import { DomainError } from "@concord/domain";
import { MIGRATIONS } from "./migrations.ts";

/** Brings a database to today's schema, each step whole or not at all. Processes that start together take turns. */
export function migrate(database: Database.Database): void {
  if (currentNumber(database) === MIGRATIONS.at(-1)?.number) return;
  database.exec("BEGIN IMMEDIATE");
  try {
    database.exec("CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY)");
    const current = currentNumber(database);
    if (current > (MIGRATIONS.at(-1)?.number ?? 0)) {
      throw new DomainError("storage", "The store was made by a newer version of this program. Use that version, or another directory.");
    }
    for (const { number, statements } of MIGRATIONS) {
      if (number <= current) continue;
      for (const statement of statements) database.exec(statement);
      database.prepare("INSERT INTO migration (number) VALUES (?)").run(number);
    }
    database.exec("COMMIT");
  } catch (error) {
    if (database.inTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

function currentNumber(database: Database.Database): number {
  const isThere = database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'migration'").all([]).length > 0;
  if (!isThere) return 0;
  // Rows of a table that only this file writes.
  const [row] = database.prepare("SELECT coalesce(max(number), 0) AS number FROM migration").all([]) as { number: number }[];
  return row?.number ?? 0;
}
