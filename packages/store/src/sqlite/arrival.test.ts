import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Decision } from "@concord/domain";
import { parseArticle } from "@concord/ingest";
import { exportRecord, resolve, type SourceText } from "@concord/record";
import { decideAtRandom, plantTexts, readSources } from "@concord/record/testing";
import { sampleTexts } from "@concord/samples";
import fc from "fast-check";
import { expect, test } from "vitest";
import { exported } from "../store.contract.ts";
import { openSqliteStore } from "./open-sqlite-store.ts";

type Step = { readonly texts: readonly SourceText[] } | { readonly decision: Decision };

test.for<{ what: string; texts: readonly SourceText[]; runs: number }>([
  { what: "the samples", texts: readSources(sampleTexts().map(({ path }) => path), (text) => parseArticle(text)), runs: 4 },
  { what: "texts with planted homophones and namesakes", texts: plantTexts(150).map(({ parsed }) => ({ parsed })), runs: 4 },
])("$what: any order, batches, repeats and decisions in between give one export", { timeout: 180_000 }, async ({ texts, runs }) => {
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.nat()), fc.nat(12), async (stream, count) => {
      const next = (): number => stream.next().value;
      const decisions = decideAtRandom(texts.map(({ parsed }) => parsed), count, (bound) => next() % bound);
      const directory = await mkdtemp(join(tmpdir(), "concord-arrival-"));
      const store = await openSqliteStore(directory, { parserVersion: "1" });
      for (const step of mixSteps(texts, decisions, next)) await ("decision" in step ? store.decisions.add([step.decision]) : store.texts.ingest(step.texts));
      const lines = await exported(store);
      await store.close();
      await rm(directory, { recursive: true });
      expect(lines).toEqual([...exportRecord(resolve(texts, decisions))]);
    }),
    { numRuns: runs },
  );
});

/** Batches of texts in any order, some twice, and decisions between them in their own order: an undo needs what it takes back. */
function mixSteps(texts: readonly SourceText[], decisions: readonly Decision[], next: () => number): Step[] {
  const arriving = [...texts, ...texts.slice(0, 20)].map((text) => ({ text, at: next() })).sort((a, b) => a.at - b.at).map(({ text }) => text);
  const waiting = [...decisions];
  const steps: Step[] = [];
  for (let start = 0; start < arriving.length; ) {
    const size = 1 + (next() % 40);
    steps.push({ texts: arriving.slice(start, start + size) });
    start += size;
    while (waiting.length > 0 && next() % 3 === 0) steps.push(...waiting.splice(0, 1).map((decision) => ({ decision })));
  }
  return [...steps, ...waiting.map((decision) => ({ decision }))];
}
