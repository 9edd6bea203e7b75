import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the built benchmarks. */
const BUILT = fileURLToPath(new URL("../../dist/", import.meta.url));

/** Runs a built script (`memory-run`) in a process of its own and gives the JSON that it prints. */
export function runApart(script: string, words: readonly string[] = []): unknown {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(BUILT, `${script}.js`), ...words], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${script} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}
