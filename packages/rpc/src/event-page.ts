import { EventSummary, OfficialSummary } from "@concord/domain";
import { z } from "zod";
import { pageOf } from "./page.ts";

/** A part of the list of events. */
export const EventPage = pageOf(EventSummary).extend({
  /** The officials among their participants; empty unless they were asked for. */
  officials: z.array(OfficialSummary).readonly(),
});
export type EventPage = z.infer<typeof EventPage>;
