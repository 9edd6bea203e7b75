import { DomainError } from "@concord/domain";

/** What went wrong with the disk or the file, and what to do; by the start of the engine's code. */
const REMEDIES: readonly (readonly [string, string])[] = [
  ["SQLITE_FULL", "The disk is full. Nothing of this batch was kept, everything before it was. Make room and run the same command again."],
  ["SQLITE_IOERR", "The disk could not be read or written. Check the disk and its free space, then run the same command again."],
  ["SQLITE_READONLY", "The store may not be written. Give this user the right to write to the directory and all files in it, or set CONCORD_STORE to another directory."],
  ["SQLITE_CANTOPEN", "The store could not be opened. Check that the directory exists and that this user may read and write it."],
  ["SQLITE_CORRUPT", "The store is damaged. Restore it from a backup, or move it away and ingest the texts again."],
  ["SQLITE_NOTADB", "The file in the store's directory is not a store of this program. Set CONCORD_STORE to another directory."],
  ["SQLITE_BUSY", "Another process kept the store busy for too long. Wait until it has finished and run the same command again."],
  ["SQLITE_LOCKED", "Another process kept the store busy for too long. Wait until it has finished and run the same command again."],
];

/** Turns an engine's error that a person can do something about into a `DomainError`; any other is a bug and stays as it is. */
export function translateError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = "code" in error && typeof error.code === "string" && error.code !== "" ? error.code : codeOf(error.message);
  const remedy = REMEDIES.find(([start]) => code.startsWith(start))?.[1];
  return remedy === undefined ? error : new DomainError("storage", remedy, { cause: error });
}

/** Opening fails without a code: the message ends with SQLite's number. */
function codeOf(message: string): string {
  return /Unable to open connection/u.test(message) ? "SQLITE_CANTOPEN" : "";
}
