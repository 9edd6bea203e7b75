import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { streamTexts } from "@concord/record/testing";
import { openStore } from "@concord/store";
import { LinkStream } from "../texts/link-stream.ts";
import type { Figure, SuiteResult } from "./suite.ts";

/** A world that goes on: so many people, and three texts of each of so many events a day. */
const WORLD = { people: 5_000, eventsPerDay: 20 };
/** CONCORD_BENCH_TEXTS and CONCORD_BENCH_LINKED ask for more: 50,000 and a million take an hour. */
const STORED = Number(process.env["CONCORD_BENCH_TEXTS"] ?? 10_000);
const LINKED = Number(process.env["CONCORD_BENCH_LINKED"] ?? 100_000);
const BATCH = 100;
const WINDOW = 1_000;
const MOST_WINDOW = 10_000;

/** Processor time for one more text in a record of generated texts: taken into the embedded store, and the linking alone. */
export async function measureRecord(): Promise<SuiteResult> {
  return { title: "The record, text by text (generated, without parsing)", figures: [...(await measureStore()), ...measureLinks()] };
}

async function measureStore(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "concord-bench-"));
  const store = await openStore(folder, { parserVersion: "bench" });
  const windows: number[] = [];
  let spent = 0;
  let taken = 0;
  let batch: { parsed: Parameters<typeof store.texts.ingest>[0][number]["parsed"] }[] = [];
  try {
    for (const { parsed } of streamTexts(STORED, WORLD)) {
      batch.push({ parsed });
      if (batch.length < BATCH) continue;
      const start = process.cpuUsage();
      await store.texts.ingest(batch);
      spent += milliseconds(process.cpuUsage(start));
      taken += batch.length;
      batch = [];
      if (taken % WINDOW !== 0) continue;
      windows.push(spent / WINDOW);
      spent = 0;
    }
    return toFigures(`store, ${STORED.toLocaleString("en")} texts`, windows, WINDOW);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

function measureLinks(): Figure[] {
  const stream = new LinkStream();
  const window = Math.min(MOST_WINDOW, LINKED / 10);
  const windows: number[] = [];
  let spent = 0;
  let taken = 0;
  for (const text of streamTexts(LINKED, WORLD)) {
    const start = process.hrtime.bigint();
    stream.take(text);
    spent += Number(process.hrtime.bigint() - start) / 1e6;
    taken += 1;
    if (taken % window !== 0) continue;
    windows.push(spent / window);
    spent = 0;
  }
  const memory = { name: `linking, ${LINKED.toLocaleString("en")} texts, memory at the end`, value: process.memoryUsage.rss() / 1e6, unit: "MB" };
  return [...toFigures(`linking, ${LINKED.toLocaleString("en")} texts`, windows, window), { name: "linking, pairs looked at", value: stream.compared / LINKED, unit: "a text" }, memory];
}

/** The second window and the last: the first compiles. */
function toFigures(name: string, windows: readonly number[], size: number): Figure[] {
  const [first = Number.NaN, last = Number.NaN] = [windows[1], windows.at(-1)];
  return [
    { name: `${name}, the ${(2 * size).toLocaleString("en")}th`, value: first, unit: "ms" },
    { name: `${name}, the last`, value: last, unit: "ms" },
    { name: `${name}, last to first`, value: last / first, unit: "×" },
  ];
}

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1_000;
}
