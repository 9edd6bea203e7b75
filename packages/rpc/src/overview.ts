import { EventSummary, LanguageCode, OfficialSummary } from "@concord/domain";
import { z } from "zod";

/** What the home page shows. */
export const Overview = z.object({
  counts: z.object({
    articles: z.int().nonnegative(),
    stories: z.int().nonnegative(),
    officials: z.int().nonnegative(),
    events: z.int().nonnegative(),
    /** Articles of each language, sorted by language code. */
    languages: z.array(z.object({ language: LanguageCode, articles: z.int().positive() })).readonly(),
  }),
  /** The latest 12 that articles are about, newest first. */
  events: z.array(EventSummary).readonly(),
  /** The officials among their participants. */
  officials: z.array(OfficialSummary).readonly(),
});
export type Overview = z.infer<typeof Overview>;
