import { DiplomaticEvent } from "@concord/domain";
import { z } from "zod";
import { ArticleSummary } from "./article-summary.ts";
import { EventSummary } from "./event-summary.ts";
import { OfficialSummary } from "./official-summary.ts";

/** All that an event's page shows, in one answer. */
export const EventDetail = z.object({
  event: DiplomaticEvent,
  /** The articles that report it, newest first. */
  articles: z.array(ArticleSummary),
  /** The officials among its participants. */
  officials: z.array(OfficialSummary),
  /** Events of the record that it was part of. */
  within: z.array(EventSummary),
  /** Events of the record that were part of it. */
  contains: z.array(EventSummary),
});
export type EventDetail = z.infer<typeof EventDetail>;
