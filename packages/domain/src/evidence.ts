import { z } from "zod";

/** A stretch of one source text: UTF-16 offsets into the NFC text, `end` exclusive. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type Span = z.infer<typeof Span>;

/** The words that show a fact. Always: `source.slice(start, end) === text`. */
export const Evidence = Span.extend({ text: z.string() });
export type Evidence = z.infer<typeof Evidence>;

/** Evidence in the record, where facts of many articles meet. */
export const SourcedEvidence = Evidence.extend({ articleId: z.string() });
export type SourcedEvidence = z.infer<typeof SourcedEvidence>;
