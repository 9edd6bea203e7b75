import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "../measure/median.ts";
import { runApart } from "../measure/run-apart.ts";
import type { BenchTexts } from "../texts/read-texts.ts";
import type { SuiteResult } from "./suite.ts";

const ROUNDS = 5;

/** Loading the package and the first parse in a fresh process, for one text of each language. */
export function measureColdStart({ samples }: BenchTexts): SuiteResult {
  const folder = mkdtempSync(join(tmpdir(), "concord-bench-"));
  try {
    const firsts = samples.filter(({ language }, position) => samples.findIndex((other) => other.language === language) === position);
    const files = firsts.toSorted((a, b) => (a.language < b.language ? -1 : 1)).map(({ language, source }) => {
      const path = join(folder, `${language}.txt`);
      writeFileSync(path, source);
      return { language, path };
    });
    const runs = Array.from({ length: ROUNDS }, () => files.map(({ path }) => runOnce(path)));
    const load = median(runs.flat().map((run) => run.load));
    return {
      title: "Cold start, in a fresh process",
      figures: [
        { name: "loading @concord/ingest", value: load, unit: "ms" },
        ...files.map(({ language }, position) => ({ name: `first parse, ${language}`, value: median(runs.flatMap((run) => run[position]?.first ?? [])), unit: "ms" })),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runOnce(path: string): Record<"load" | "first" | "second", number> {
  return runApart("cold-run", [path]) as Record<"load" | "first" | "second", number>; // what the script beside this file prints
}
