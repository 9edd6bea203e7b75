import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { evaluate } from "./evaluate.ts";
import { findCorpora } from "./gold/find-corpora.ts";
import { comparePerturbed } from "./perturb/compare-perturbed.ts";
import { toReport } from "./report/to-report.ts";
import { HELP, readOptions } from "./read-options.ts";
import { UsageError } from "./usage-error.ts";

const DEFAULT_SEEDS = fileURLToPath(new URL("../../../../shared/seeds", import.meta.url));

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n\n${HELP}`);
  process.exitCode = 2;
}

function run(words: readonly string[]): number {
  const options = readOptions(words, DEFAULT_SEEDS);
  if (!options) {
    process.stdout.write(HELP);
    return 0;
  }
  const corpora = findCorpora(options);
  const { text, json, isGood } =
    options.perturb === undefined ? toReport(evaluate(corpora, options.language), corpora, options) : comparePerturbed(corpora, { ...options, copies: options.perturb });
  const toScreen = options.json !== "-";
  if (toScreen) process.stdout.write(`${text.join("\n")}\n`);
  if (options.json !== undefined) {
    const lines = `${JSON.stringify(json, null, 1)}\n`;
    if (toScreen) writeFileSync(options.json, lines);
    else process.stdout.write(lines);
  }
  return isGood ? 0 : 1;
}
