import { DomainError } from "@concord/domain";
import { toSourceText } from "@concord/html";
import { parseArticle } from "@concord/ingest";
import type { Submission, SubmissionOutcome, SubmissionReport, SubmittedText } from "@concord/rpc";
import type { IncomingText, Store } from "@concord/store";

type Read = { readonly incoming: IncomingText } | { readonly reason: NonNullable<SubmissionOutcome["reason"]> };

/** Reads the texts and takes those that can be read into the store, all in one step. */
export async function takeSubmission(store: Store, { texts }: Submission): Promise<SubmissionReport> {
  const reads: Read[] = [];
  for (const text of texts) reads.push(await readText(text));
  const outcomes = await store.texts.ingest(reads.flatMap((read) => ("incoming" in read ? read.incoming : [])));
  let next = 0;
  return {
    texts: texts.map(({ file, url }, at) => {
      const read = reads[at];
      const source = { file, url };
      if (read && "reason" in read) return { ...source, outcome: "refused", reason: read.reason };
      return { ...source, ...(outcomes[next++] ?? { outcome: "refused" }) };
    }),
  };
}

async function readText({ file, url, text }: SubmittedText): Promise<Read> {
  try {
    if (text.trim() === "") throw new DomainError("empty", "The text is empty. Send the text of an article.");
    return { incoming: { parsed: parseArticle(await toSourceText(text)), file: file ?? url, url } };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { reason: { code: error.code, message: error.message } };
  }
}
