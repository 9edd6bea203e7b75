import type { Store } from "@concord/store";
import type { Submission, SubmissionReport } from "./submission.ts";

/** What the procedures work with. */
export interface RpcContext {
  readonly store: Store;
  /** Takes texts into the record; settles when they are durable. */
  readonly submit: (submission: Submission) => Promise<SubmissionReport>;
  /** True if the caller sent a key that may write. */
  readonly hasKey: boolean;
}
