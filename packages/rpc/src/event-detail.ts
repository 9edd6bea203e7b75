import { ArticleSummary, DiplomaticEvent, EventSummary, OfficialSummary } from "@concord/domain";
import { z } from "zod";

/** All that an event's page shows, in one answer. */
export const EventDetail = z.object({
  event: DiplomaticEvent,
  /** The newest 100 that report it; `articles.list` with this `event` gives all. */
  articles: z.array(ArticleSummary).readonly(),
  /** The officials among its participants, and among those of the events within it. */
  officials: z.array(OfficialSummary).readonly(),
  /** Events of the record that it was part of. */
  within: z.array(EventSummary).readonly(),
  /** Events of the record that were part of it. */
  contains: z.array(EventSummary).readonly(),
});
export type EventDetail = z.infer<typeof EventDetail>;
