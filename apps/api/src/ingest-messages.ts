import type { DomainErrorCode } from "@concord/domain";
import type { Submission, SubmissionReport } from "@concord/rpc";

/** What the thread of the API asks of the ingest worker. */
export interface IngestRequest {
  readonly id: number;
  readonly submission: Submission;
}

/** What the worker answers: a report, or why there is none. */
export type IngestReply = { readonly id: number; readonly report: SubmissionReport } | { readonly id: number; readonly failure: { readonly code?: DomainErrorCode; readonly message: string } };

/** What the worker is started with. */
export interface IngestWorkerData {
  /** Directory of the store. */
  readonly store: string;
}
