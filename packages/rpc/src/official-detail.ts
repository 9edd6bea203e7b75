import { Official, OpenQuestion } from "@concord/domain";
import { z } from "zod";
import { ArticleSummary } from "./article-summary.ts";
import { EventSummary } from "./event-summary.ts";
import { OfficialSummary } from "./official-summary.ts";

/** Another official who took part in the same events. */
export const MetOfficial = z.object({
  official: OfficialSummary,
  /** Ids of the events they share. */
  events: z.array(z.string()),
});
export type MetOfficial = z.infer<typeof MetOfficial>;

/** All that an official's page shows, in one answer. */
export const OfficialDetail = z.object({
  official: Official,
  /** Newest first. */
  articles: z.array(ArticleSummary),
  /** Newest first, those without a day last. */
  events: z.array(EventSummary),
  /** Most shared events first. */
  met: z.array(MetOfficial),
  /** What the record leaves open about this person. */
  questions: z.array(OpenQuestion),
});
export type OfficialDetail = z.infer<typeof OfficialDetail>;
