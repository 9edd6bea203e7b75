import { LanguageCode } from "@concord/domain";
import { z } from "zod";

/** An article as a line of a list. */
export const ArticleSummary = z.object({
  id: z.string(),
  slug: z.string(),
  language: LanguageCode,
  /** Id of the outlet, or its site line as printed. */
  outlet: z.string().optional(),
  /** Absent where the text has no headline; show `opening` then. */
  title: z.string().optional(),
  /** First words of the standfirst, else of the body, verbatim; at most 240 characters, cut between words. */
  opening: z.string(),
  /** As printed: ISO 8601 date or date-time. */
  publishedAt: z.string().optional(),
  /** The story whose edition it is. */
  storyId: z.string().optional(),
});
export type ArticleSummary = z.infer<typeof ArticleSummary>;
