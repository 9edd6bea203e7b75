import { z } from "zod";

/** Texts in one call, and characters in one text. */
const MAX_TEXTS = 50;
const MAX_CHARACTERS = 2_000_000;

/** One source text to take into the record. */
export const SubmittedText = z.object({
  /** Where it came from, for the report and the record: a path or a name. */
  file: z.string().min(1).max(1000).optional(),
  /** Address of the page it was taken from. */
  url: z.url({ protocol: /^https?$/ }).max(2000).optional(),
  /** The text of one article, or a saved page (HTML): what the page states and shows of its article is taken, nothing in it is run or fetched. */
  text: z.string().max(MAX_CHARACTERS),
});
export type SubmittedText = z.infer<typeof SubmittedText>;

/** Texts to take into the record, at most so many a call. */
export const Submission = z.object({ texts: z.array(SubmittedText).min(1).max(MAX_TEXTS) });
export type Submission = z.infer<typeof Submission>;

/** What became of one text. */
export const SubmissionOutcome = z.object({
  /** As given. */
  file: z.string().optional(),
  url: z.string().optional(),
  outcome: z.enum(["new", "known", "refused"]),
  /** Why it was refused, and what to do. */
  reason: z.object({ code: z.string(), message: z.string() }).optional(),
  articleId: z.string().optional(),
});
export type SubmissionOutcome = z.infer<typeof SubmissionOutcome>;

/** One outcome for each text, in the order given. Sent when all accepted texts are durable. */
export const SubmissionReport = z.object({ texts: z.array(SubmissionOutcome) });
export type SubmissionReport = z.infer<typeof SubmissionReport>;
