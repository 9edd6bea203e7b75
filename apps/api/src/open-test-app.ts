import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PARSER_VERSION } from "@concord/ingest";
import { sampleTexts } from "@concord/samples";
import { openStore, type Store } from "@concord/store";
import type { Hono } from "hono";
import { createApp } from "./app.ts";
import { createKeyRing } from "./key-ring.ts";
import { takeSubmission } from "./take-submission.ts";

/** The key that the test app admits. */
export const TEST_KEY = "key-of-the-tests";

/** The app over a real store with the samples. */
export interface TestApp {
  readonly app: Hono;
  readonly store: Store;
  close(): Promise<void>;
}

/** Opens a store in a folder of its own, takes the samples in, and builds the app. Tests alone use it. */
export async function openTestApp(): Promise<TestApp> {
  const folder = mkdtempSync(join(tmpdir(), "concord-api-"));
  const store = await openStore(folder, { parserVersion: PARSER_VERSION });
  await takeSubmission(store, { texts: sampleTexts().map(({ file, path }) => ({ file, text: readFileSync(path, "utf8") })) });
  const app = createApp({
    store,
    submit: (submission) => takeSubmission(store, submission),
    keys: createKeyRing([createHash("sha256").update(TEST_KEY).digest("hex")]),
    log: () => {},
  });
  return {
    app,
    store,
    async close() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
