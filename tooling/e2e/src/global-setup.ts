import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, runCommand, SAMPLE_TEXTS, startStack } from "@concord/stack";
import type {} from "vitest"; // makes its declarations known, for the one below
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Addresses of the running site and API. */
    webUrl: string;
    apiUrl: string;
    /** A key that may write. */
    apiKey: string;
  }
}

/** Starts the real product on free ports, with the samples in a store of its own, and stops it after the last test. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const store = mkdtempSync(join(tmpdir(), "concord-e2e-"));
  await runCommand(["ingest", "--store", store, SAMPLE_TEXTS], { stderr: "ignore" });
  const key = randomBytes(24).toString("hex");
  const stack = await startStack({
    store,
    webPort: await freePort(0),
    isSamples: true,
    env: { CONCORD_KEYS: createHash("sha256").update(key).digest("hex") },
  });
  project.provide("webUrl", stack.webUrl);
  project.provide("apiUrl", stack.apiUrl);
  project.provide("apiKey", key);
  return async () => {
    await stack.stop();
    rmSync(store, { recursive: true, force: true });
  };
}
