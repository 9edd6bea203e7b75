import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CLI, SAMPLE_STORE, SAMPLE_TEXTS } from "./paths.mjs";
import { runCommand } from "./run-command.mjs";

/** A store with the sample texts, made anew only when texts or parser have changed. Gives its directory. */
export async function sampleStore() {
  const stamp = join(SAMPLE_STORE, "stamp");
  const state = stateOfSamples();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === state) return SAMPLE_STORE;
  rmSync(SAMPLE_STORE, { recursive: true, force: true });
  // A sample that is refused is missing from the site: the message says so, and the tests fail.
  await runCommand(["ingest", "--store", SAMPLE_STORE, SAMPLE_TEXTS], { mayRefuse: true });
  writeFileSync(stamp, state); // last: a kill before this line starts over
  return SAMPLE_STORE;
}

/** Digest of what the store is made from: the texts and the command line, parser included. */
function stateOfSamples() {
  const hash = createHash("sha256").update(readFileSync(CLI));
  for (const name of readdirSync(SAMPLE_TEXTS).sort()) hash.update(name).update(readFileSync(join(SAMPLE_TEXTS, name)));
  return hash.digest("hex");
}
