import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { suiteLines } from "./report/suite-lines.ts";
import { measureColdStart } from "./suites/measure-cold-start.ts";
import { measureGrowth } from "./suites/measure-growth.ts";
import { measureIngest } from "./suites/measure-ingest.ts";
import { measureMemory } from "./suites/measure-memory.ts";
import { measureParse } from "./suites/measure-parse.ts";
import { measureDatePeers, measureEntityPeers } from "./suites/measure-peers.ts";
import { measureRecord, type RecordOptions } from "./suites/measure-record.ts";
import type { SuiteResult } from "./suites/suite.ts";
import { type BenchTexts, readTexts } from "./texts/read-texts.ts";

const SUITES: Readonly<Record<string, (texts: BenchTexts, options: RecordOptions) => SuiteResult | Promise<SuiteResult>>> = {
  parse: measureParse,
  entities: measureEntityPeers,
  dates: measureDatePeers,
  ingest: measureIngest,
  memory: measureMemory,
  cold: measureColdStart,
  growth: measureGrowth,
  record: (_, options) => measureRecord(options),
};

const HELP = `pnpm bench [SUITE…] [--json FILE] [--stored N] [--linked N]

Measures the parser on the samples, and on the source texts (../shared/seeds) where they are present.
Suites: ${Object.keys(SUITES).join(", ")}; all of them where none is named.
--stored and --linked say how many texts the suite "record" takes in and links (10,000 and 100,000; 0 leaves it out).
A million linked texts take a quarter of an hour, and half an hour at most.
Contestants take turns and the median counts; on a busy machine compare ratios, not figures.
`;

const { values, positionals } = parseArgs({ allowPositionals: true, args: process.argv.slice(2).filter((word) => word !== "--"), options: { json: { type: "string" }, stored: { type: "string" }, linked: { type: "string" }, help: { type: "boolean", short: "h" } } });
const unknown = positionals.filter((name) => !(name in SUITES));
if (values.help || unknown.length > 0) {
  process.stdout.write(unknown.length > 0 ? `There is no suite ${unknown.join(", ")}.\n\n${HELP}` : HELP);
  process.exitCode = unknown.length > 0 ? 2 : 0;
} else await measureAll(positionals.length > 0 ? positionals : Object.keys(SUITES));

async function measureAll(names: readonly string[]): Promise<void> {
  const texts = readTexts();
  const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}`;
  const load = loadavg()[0] ?? 0;
  if (load > cpus().length / 2) process.stdout.write(`The machine is busy (load ${load.toFixed(1)}): compare ratios, not figures.\n`);
  process.stdout.write(`${machine}${texts.seeds.length === 0 ? "; the source texts (../shared/seeds) are absent" : ""}\n\n`);
  const options = { stored: toCount(values.stored), linked: toCount(values.linked) };
  const results: SuiteResult[] = [];
  for (const name of names) {
    const result = await SUITES[name]?.(texts, options);
    if (!result) continue;
    results.push(result);
    process.stdout.write(`${suiteLines(result).join("\n")}\n`);
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ machine, results }, null, 1)}\n`);
}

function toCount(words: string | undefined): number | undefined {
  if (words === undefined) return undefined;
  if (!/^\d+$/u.test(words)) throw new Error(`${words} is no number of texts.`);
  return Number(words);
}
