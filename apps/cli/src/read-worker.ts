import { parentPort } from "node:worker_threads";
import { Readable } from "node:stream";
import type { FoundFile } from "./find-files.ts";
import { readFile } from "./read-file.ts";

/** What the pool asks: one file. The answers come in the order of the questions. */
export interface ReadRequest {
  readonly found: FoundFile;
  readonly encoding: string | undefined;
}

let last: Promise<void> = Promise.resolve();

parentPort?.on("message", ({ found, encoding }: ReadRequest) => {
  // One after the other: answers carry no number.
  last = last.then(async () => parentPort?.postMessage(await readFile(found, Readable.from([]), encoding)));
});
