import { parentPort, workerData } from "node:worker_threads";
import { DomainError } from "@concord/domain";
import { PARSER_VERSION } from "@concord/ingest";
import { openStore } from "@concord/store";
import type { IngestReply, IngestRequest, IngestWorkerData } from "./ingest-messages.ts";
import { takeSubmission } from "./take-submission.ts";

// A thread with a handle of its own on the store: parsing and writing never hold up the API's reads.
const { store: directory } = workerData as IngestWorkerData; // what createIngestQueue starts it with
const store = await openStore(directory, { parserVersion: PARSER_VERSION });

parentPort?.on("message", ({ id, submission }: IngestRequest) => {
  void takeSubmission(store, submission)
    .then((report): IngestReply => ({ id, report }))
    .catch((error: unknown): IngestReply => ({ id, failure: toFailure(error) }))
    .then((reply) => parentPort?.postMessage(reply));
});

/** Errors lose their class on the way between threads. */
function toFailure(error: unknown): Extract<IngestReply, { failure: unknown }>["failure"] {
  if (error instanceof DomainError) return { code: error.code, message: error.message };
  return { message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
