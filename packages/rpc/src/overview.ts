import { LanguageCode } from "@concord/domain";
import { z } from "zod";
import { EventSummary } from "./event-summary.ts";

/** What the home page shows. */
export const Overview = z.object({
  counts: z.object({
    articles: z.int().nonnegative(),
    stories: z.int().nonnegative(),
    officials: z.int().nonnegative(),
    events: z.int().nonnegative(),
  }),
  /** Languages of the articles, most articles first. */
  languages: z.array(z.object({ language: LanguageCode, articleCount: z.int().positive() })),
  /** What happened last, newest first. */
  events: z.array(EventSummary),
});
export type Overview = z.infer<typeof Overview>;
