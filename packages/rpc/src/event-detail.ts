import { ArticleSummary, DiplomaticEvent, EventSummary, OfficialSummary } from "@concord/domain";
import { z } from "zod";
import { EventQuestion } from "./asked-about.ts";

/** All that an event's page shows, in one answer. */
export const EventDetail = z.object({
  event: DiplomaticEvent,
  /** The newest 100 that report it; `articles.list` with this `event` gives all. */
  articles: z.array(ArticleSummary).readonly(),
  /** The officials among its participants, those of the events within it, and those of the events that it may be. */
  officials: z.array(OfficialSummary).readonly(),
  /** Events of the record that it was part of. */
  within: z.array(EventSummary).readonly(),
  /** Events of the record that were part of it. */
  contains: z.array(EventSummary).readonly(),
  /** What the record leaves open about which event it is. */
  questions: z.array(EventQuestion),
});
export type EventDetail = z.infer<typeof EventDetail>;
