import { z } from "zod";
import { Difference } from "./difference.ts";
import { SourcedEvidence } from "./evidence.ts";

/** A paragraph of one of two compared texts: its place and words there. */
export const ComparedParagraph = SourcedEvidence.extend({ kind: z.enum(["title", "standfirst", "paragraph", "heading", "quote", "caption"]) });
export type ComparedParagraph = z.infer<typeof ComparedParagraph>;

/** Paragraphs of two texts that tell the same: one of each, two beside one, or one that the other text lacks. */
export const AlignedRow = z.object({ a: z.array(ComparedParagraph), b: z.array(ComparedParagraph) });
export type AlignedRow = z.infer<typeof AlignedRow>;

/** Two texts side by side. */
export const TextComparison = z.object({
  /** Editions of one story, or tellings of events that both report, or neither. */
  relation: z.enum(["editions", "tellings", "unrelated"]),
  /** In the order of both texts. */
  rows: z.array(AlignedRow),
  /** In the order of the first text. */
  differences: z.array(Difference),
});
export type TextComparison = z.infer<typeof TextComparison>;
