import { ArticleSummary, EventSummary, Official, OfficialSummary } from "@concord/domain";
import { z } from "zod";

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
  /** The newest 100; `articles.list` with this `official` gives all. */
  articles: z.array(ArticleSummary).readonly(),
  /** The newest 100, those without a day last; `events.list` with this `official` gives all. */
  events: z.array(EventSummary).readonly(),
  /** Who took part in those events too; most shared events first. */
  met: z.array(MetOfficial),
});
export type OfficialDetail = z.infer<typeof OfficialDetail>;
