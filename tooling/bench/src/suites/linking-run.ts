import { type PlantedText, streamTexts } from "@concord/record/testing";
import { LinkStream } from "../texts/link-stream.ts";

/** What this script prints. */
export interface LinkingRun {
  /** Texts linked, fewer than asked for where the time was up. */
  readonly taken: number;
  readonly windows: readonly LinkingWindow[];
}

/** Texts that were measured together. */
export interface LinkingWindow {
  /** Texts linked by its end. */
  readonly to: number;
  /** Processor time a text, in milliseconds. */
  readonly ms: number;
  /** Pairs of events and of profiles held against each other, a text. */
  readonly pairs: number;
  /** Resident memory at its end, in bytes. */
  readonly memory: number;
}

/** Texts made ahead, so that making them is not measured. */
const BLOCK = 100;
const [count = 0, windowSize = 1, minutes = 0, people = 0, eventsPerDay = 0] = process.argv.slice(2).map(Number);
const deadline = performance.now() + minutes * 60_000;

const stream = new LinkStream();
const windows: LinkingWindow[] = [];
let [taken, spent, compared] = [0, 0, 0];
let block: PlantedText[] = [];
for (const text of streamTexts(count, { people, eventsPerDay })) {
  block.push(text);
  if (block.length < BLOCK) continue;
  const start = process.cpuUsage();
  for (const made of block) stream.take(made);
  const { user, system } = process.cpuUsage(start);
  spent += (user + system) / 1_000;
  taken += block.length;
  block = [];
  if (taken % windowSize !== 0) continue;
  windows.push({ to: taken, ms: spent / windowSize, pairs: (stream.compared - compared) / windowSize, memory: process.memoryUsage.rss() });
  [spent, compared] = [0, stream.compared];
  if (performance.now() > deadline) break;
}
process.stdout.write(JSON.stringify({ taken, windows } satisfies LinkingRun));
