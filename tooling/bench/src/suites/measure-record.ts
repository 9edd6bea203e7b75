import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { streamTexts } from "@concord/record/testing";
import { openStore } from "@concord/store";
import { measureLinking } from "./measure-linking.ts";
import type { Figure, SuiteResult } from "./suite.ts";

/** A world that goes on: so many people, and three texts of each of so many events a day. */
const WORLD = { people: 5_000, eventsPerDay: 20 };
const STORED = 10_000;
const LINKED = 100_000;
const MINUTES = 30;
const BATCH = 100;
const WINDOW = 1_000;

/** How much is measured; a million linked texts take a quarter of an hour on a machine with nothing else to do. */
export interface RecordOptions {
  readonly stored?: number | undefined;
  readonly linked?: number | undefined;
}

/** Processor time for one more text in a record of generated texts: taken into the embedded store, and the linking alone. */
export async function measureRecord({ stored = STORED, linked = LINKED }: RecordOptions): Promise<SuiteResult> {
  return {
    title: "The record, text by text (generated, without parsing)",
    figures: [...(stored === 0 ? [] : await measureStore(stored)), ...(linked === 0 ? [] : measureLinking({ texts: linked, minutes: MINUTES, ...WORLD }))],
  };
}

async function measureStore(count: number): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "concord-bench-"));
  const store = await openStore(folder, { parserVersion: "bench" });
  const windows: number[] = [];
  let spent = 0;
  let taken = 0;
  let batch: { parsed: Parameters<typeof store.texts.ingest>[0][number]["parsed"] }[] = [];
  try {
    for (const { parsed } of streamTexts(count, WORLD)) {
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
    return toFigures(`store, ${count.toLocaleString("en")} texts`, windows, WINDOW);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
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
