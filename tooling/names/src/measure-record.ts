import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Decision } from "@concord/domain";
import { exportRecord, resolve, type SourceText } from "@concord/record";
import { decideAtRandom, plantTexts, scoreClusters } from "@concord/record/testing";
import { openStore } from "@concord/store";
import { createRandom } from "./random.ts";

/** Records of which the cost of one more text is measured: each is as dense as the others, and has people in proportion. */
const SIZES = [1_000, 10_000, 50_000];
const LAST_TEXTS = 500;
const BATCH_SIZE = 50;
/** A decision for so many texts. */
const TEXTS_PER_DECISION = 200;

/** Generated texts with planted homophones and namesakes: how well the record parts them, whether order matters, and what one more text costs. */
export async function measureRecord(count: number): Promise<string[]> {
  const planted = plantTexts(count);
  const texts = planted.map(({ parsed }): SourceText => ({ parsed }));
  const random = createRandom(count);
  const decisions = decideAtRandom(texts.map(({ parsed }) => parsed), Math.floor(count / TEXTS_PER_DECISION), (bound) => Math.floor(random() * bound));
  const started = cpuMs();
  const { precision, recall } = scoreClusters(resolve(texts).officials, planted);
  const perText = (cpuMs() - started) / count;
  const expected = hashOf(exportRecord(resolve(texts, decisions)));
  const again = hashOf(exportRecord(resolve(shuffle(texts, random), shuffle(decisions, random))));
  const { ms, hash } = await measureStore(shuffle(texts, random), decisions);
  const costs: { texts: number; ms: number }[] = [];
  for (const size of SIZES.filter((smaller) => smaller < count)) costs.push({ texts: size, ms: (await measureStore(shuffle(plantTexts(size).map(({ parsed }) => ({ parsed })), random), [])).ms });
  costs.push({ texts: count, ms });
  return [
    `Record: ${count.toLocaleString("en")} generated texts, ${decisions.length} decisions`,
    `pairs of tellings joined rightly: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}; ${perText.toFixed(2)} ms of processor a text in memory`,
    `another order in memory: ${again === expected ? "the same bytes" : "OTHER BYTES"}; in the store, in batches with decisions in between: ${hash === expected ? "the same bytes" : "OTHER BYTES"}`,
    "| texts in the store | processor ms of one more | ratio to the first |",
    "|---|---|---|",
    ...costs.map(({ texts: held, ms }) => `| ${held} | ${ms.toFixed(2)} | ${(ms / (costs[0]?.ms ?? ms)).toFixed(2)} |`),
  ];
}

interface StoreMeasure {
  /** Processor time of one of the last texts. */
  readonly ms: number;
  readonly hash: string;
}

/** Takes texts in, and decisions now and then. */
async function measureStore(texts: readonly SourceText[], decisions: readonly Decision[]): Promise<StoreMeasure> {
  const directory = await mkdtemp(join(tmpdir(), "concord-record-"));
  const store = await openStore(directory, { parserVersion: "1" });
  let waiting = [...decisions];
  let last = 0;
  for (let start = 0; start < texts.length; start += BATCH_SIZE) {
    const before = cpuMs();
    await store.texts.ingest(texts.slice(start, start + BATCH_SIZE));
    if (start + LAST_TEXTS >= texts.length) last += cpuMs() - before;
    if (start % (TEXTS_PER_DECISION * 2) === 0) {
      await store.decisions.add(waiting.slice(0, 2));
      waiting = waiting.slice(2);
    }
  }
  await store.decisions.add(waiting);
  const hash = createHash("sha256");
  for await (const line of store.exportLines()) hash.update(`${line}\n`);
  await store.close();
  await rm(directory, { recursive: true });
  return { ms: last / Math.min(LAST_TEXTS, texts.length), hash: hash.digest("hex") };
}

function hashOf(lines: Iterable<string>): string {
  const hash = createHash("sha256");
  for (const line of lines) hash.update(`${line}\n`);
  return hash.digest("hex");
}

function shuffle<T>(values: readonly T[], random: () => number): T[] {
  return values.map((value) => ({ value, at: random() })).sort((a, b) => a.at - b.at).map(({ value }) => value);
}

/** Of this process: other work on the machine does not count. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
