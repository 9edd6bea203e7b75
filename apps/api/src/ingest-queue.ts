import { setTimeout } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { DomainError } from "@concord/domain";
import type { RpcContext, SubmissionReport } from "@concord/rpc";
import { TRPCError } from "@trpc/server";
import type { IngestReply, IngestRequest, IngestWorkerData } from "./ingest-messages.ts";

/** Calls that may wait at one time; the body limit bounds what each of them holds. */
const MAX_WAITING = 16;

/** Takes submissions to a worker thread. */
export interface IngestQueue {
  readonly submit: RpcContext["submit"];
  /** Starts the thread before the first submission, so that this one need not wait for it. */
  prepare(): void;
  /** Settles when all that was accepted is done. */
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (report: SubmissionReport) => void;
  readonly reject: (error: Error) => void;
}

/** A queue that starts its thread at the first submission, and again if it died. */
export function createIngestQueue(workerUrl: URL, workerData: IngestWorkerData): IngestQueue {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let nextId = 0;

  function start(): Worker {
    const started = new Worker(workerUrl, { workerData });
    started.on("message", (reply: IngestReply) => settle(waiting, reply));
    started.on("error", fail);
    started.on("exit", () => fail(new Error("The ingest worker ended.")));
    return started;
  }
  function fail(error: Error): void {
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }
  return {
    async submit(submission) {
      if (waiting.size >= MAX_WAITING) throw new TRPCError({ code: "SERVICE_UNAVAILABLE", message: "Too many texts are waiting. Send them again in a few seconds." });
      const request: IngestRequest = { id: nextId++, submission };
      const report = new Promise<SubmissionReport>((resolve, reject) => waiting.set(request.id, { resolve, reject }));
      worker ??= start();
      worker.postMessage(request);
      return report;
    },
    prepare() {
      worker ??= start();
    },
    async close() {
      while (waiting.size > 0) await setTimeout(20);
      await worker?.terminate();
    },
  };
}

function settle(waiting: Map<number, Waiting>, reply: IngestReply): void {
  const entry = waiting.get(reply.id);
  waiting.delete(reply.id);
  if ("report" in reply) entry?.resolve(reply.report);
  else entry?.reject(reply.failure.code ? new DomainError(reply.failure.code, reply.failure.message) : new Error(reply.failure.message));
}
