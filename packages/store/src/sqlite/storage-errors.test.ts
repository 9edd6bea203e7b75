import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createStore } from "../create-store.ts";
import { exported } from "../store.contract.ts";
import { generateTexts } from "../testing/generate-texts.ts";
import { openSqliteStore } from "./open-sqlite-store.ts";
import { openSqliteEngine } from "./sqlite-engine.ts";
import { translateError } from "./translate-error.ts";

const WORLD = { people: 20, days: 8, stories: 10 };

let directory = "";
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "concord-errors-"));
});
afterEach(() => rm(directory, { recursive: true }));

function countPages(): number {
  const database = new Database(join(directory, "concord.db"));
  const [row] = database.prepare("PRAGMA page_count").all([]) as { page_count: number }[]; // what the pragma gives
  database.close();
  return row?.page_count ?? 0;
}

test("a full disk keeps what was acknowledged, says what to do, and goes on when there is room", async () => {
  const texts = generateTexts(WORLD, 60).map((parsed) => ({ parsed }));
  const roomy = await openSqliteStore(directory, { parserVersion: "1" });
  await roomy.texts.ingest(texts.slice(0, 20));
  const before = await exported(roomy);
  await roomy.close();
  const full = createStore(openSqliteEngine(directory, { busyTimeoutMs: 1000, maxPages: countPages() + 20 }), "1");
  await expect(full.texts.ingest(texts.slice(20))).rejects.toMatchObject({ code: "storage", message: expect.stringMatching(/^The disk is full\..*Make room/u) });
  expect(await exported(full)).toEqual(before);
  await full.close();
  const again = await openSqliteStore(directory, { parserVersion: "1" });
  expect(await exported(again)).toEqual(before);
  await again.texts.ingest(texts);
  expect((await again.counts()).articles).toBe(60);
  await again.close();
});

test("a file that is no store is left alone", async () => {
  await writeFile(join(directory, "concord.db"), "This is a letter, and no database at all.\n".repeat(200));
  await expect(openSqliteStore(directory, { parserVersion: "1" })).rejects.toMatchObject({ code: "storage", message: expect.stringContaining("not a store") });
});

test("a directory that cannot be made is named", async () => {
  await writeFile(join(directory, "file"), "");
  await expect(openSqliteStore(join(directory, "file", "store"), { parserVersion: "1" })).rejects.toMatchObject({ code: "storage", message: expect.stringContaining("could not be made") });
});

test("a store of a newer version is left alone", async () => {
  await (await openSqliteStore(directory, { parserVersion: "1" })).close();
  const database = new Database(join(directory, "concord.db"));
  database.exec("INSERT INTO migration (number) VALUES (9999)");
  database.close();
  await expect(openSqliteStore(directory, { parserVersion: "1" })).rejects.toMatchObject({ code: "storage", message: expect.stringContaining("newer version") });
});

test("a writer that waits too long says so, and the store goes on", async () => {
  const store = await openSqliteStore(directory, { parserVersion: "1", busyTimeoutMs: 50 });
  const other = new Database(join(directory, "concord.db"));
  other.exec("BEGIN IMMEDIATE");
  const texts = generateTexts(WORLD, 2).map((parsed) => ({ parsed }));
  await expect(store.texts.ingest(texts)).rejects.toMatchObject({ code: "storage", message: expect.stringContaining("Another process") });
  other.exec("ROLLBACK");
  other.close();
  await store.texts.ingest(texts);
  expect((await store.counts()).articles).toBe(2);
  await store.close();
});

test.for([
  { code: "SQLITE_FULL", says: "disk is full" },
  { code: "SQLITE_IOERR_WRITE", says: "could not be read or written" },
  { code: "SQLITE_READONLY_DBMOVED", says: "may not be written" },
  { code: "SQLITE_CORRUPT_VTAB", says: "damaged" },
  { code: "SQLITE_BUSY_SNAPSHOT", says: "Another process" },
])("$code is explained", ({ code, says }) => {
  expect(translateError(Object.assign(new Error("words of the engine"), { code }))).toMatchObject({ code: "storage", message: expect.stringContaining(says) });
});

test("a fault of our own stays what it is", () => {
  const error = Object.assign(new Error("no such column"), { code: "SQLITE_ERROR" });
  expect(translateError(error)).toBe(error);
  expect(translateError("text")).toBe("text");
});
