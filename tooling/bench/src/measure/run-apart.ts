import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Runs a script of this folder in a process of its own, with this one's loaders, and gives the JSON that it prints. */
export function runApart(script: URL, words: readonly string[] = []): unknown {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, "--expose-gc", fileURLToPath(script), ...words], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${fileURLToPath(script)} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}
