import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { exportRecord, resolve } from "@concord/record";
import { afterEach, beforeEach, expect, test } from "vitest";
import { exported } from "../store.contract.ts";
import { generateTexts } from "../testing/generate-texts.ts";
import { CHILD_WORLD } from "../testing/ingest-in-child.ts";
import { openSqliteStore } from "./open-sqlite-store.ts";

const SCRIPT = fileURLToPath(new URL("../testing/ingest-in-child.mjs", import.meta.url));
const TIMEOUT_MS = 120_000;

let directory = "";
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "concord-durability-"));
});
afterEach(() => rm(directory, { recursive: true }));

/** Starts a process that ingests some texts; `acknowledged` is called with each number that it says. */
function ingestInChild(range: { from: number; to: number; size: number }, acknowledged: (count: number, child: ChildProcess) => void): Promise<unknown> {
  const child = spawn(process.execPath, [SCRIPT, directory, ...[range.from, range.to, range.size].map(String)], { stdio: ["ignore", "pipe", "inherit"] });
  createInterface({ input: child.stdout }).on("line", (line) => acknowledged(Number(line), child));
  return once(child, "exit");
}

async function readStore(): Promise<{ lines: string[]; articles: Set<string> }> {
  const store = await openSqliteStore(directory, { parserVersion: "1" });
  const lines = await exported(store);
  await store.close();
  const articles = lines.map((line) => JSON.parse(line) as { type: string; id: string }).filter(({ type }) => type === "article");
  return { lines, articles: new Set(articles.map(({ id }) => id)) };
}

test("a kill at any moment loses nothing that was acknowledged, and the record ends as if nothing had happened", { timeout: TIMEOUT_MS }, async () => {
  const texts = generateTexts(CHILD_WORLD, 90);
  let done = 0;
  for (const killAt of [7, 25]) {
    await ingestInChild({ from: done, to: 90, size: 3 }, (count, child) => {
      done = count;
      // Some milliseconds on, in the middle of a later batch.
      if (count >= killAt && !child.killed) setTimeout(() => child.kill("SIGKILL"), count % 11);
    });
    const { lines, articles } = await readStore();
    expect(texts.slice(0, done).filter(({ article }) => !articles.has(article.id))).toEqual([]);
    // No half of a batch: the record is that of the texts in it.
    const held = texts.filter(({ article }) => articles.has(article.id));
    expect(lines).toEqual([...exportRecord(resolve(held.map((parsed) => ({ parsed }))))]);
  }
  expect(done).toBeLessThan(90);
  await ingestInChild({ from: 0, to: 90, size: 30 }, () => undefined);
  expect((await readStore()).lines).toEqual([...exportRecord(resolve(texts.map((parsed) => ({ parsed }))))]);
});

test("processes that write and open at once take turns, and none loses a text", { timeout: TIMEOUT_MS }, async () => {
  const ranges = [0, 45].map((from) => ({ from, to: from + 45, size: 5 }));
  const exits = await Promise.all(ranges.map((range) => ingestInChild(range, () => undefined)));
  expect(exits).toEqual([
    [0, null],
    [0, null],
  ]);
  const texts = generateTexts(CHILD_WORLD, 90);
  expect((await readStore()).lines).toEqual([...exportRecord(resolve(texts.map((parsed) => ({ parsed }))))]);
});
