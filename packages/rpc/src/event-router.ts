import { CountryCode, EventKind } from "@concord/domain";
import { z } from "zod";
import { BACKWARD_RANGE, DayRange, runsForward } from "./day-range.ts";
import { EventDifferences } from "./event-differences.ts";
import { EventDetail } from "./event-detail.ts";
import { EventPage } from "./event-page.ts";
import { getEvent } from "./get-event.ts";
import { getEventDifferences } from "./get-event-differences.ts";
import { listEvents } from "./list-events.ts";
import { PageInput } from "./page.ts";
import { RecordKey } from "./record-key.ts";
import { publicProcedure, router } from "./trpc.ts";

/** Which events to list; every filter narrows. Days are ISO 8601 and inclusive. */
const EventListInput = PageInput.extend({
  /** First and last day that the event may start on. */
  ...DayRange.shape,
  kind: EventKind.optional(),
  /** Country of the venue. */
  country: CountryCode.optional(),
  /** Id of a participant. */
  official: z.string().optional(),
  /** Only what at least one article is about. */
  main: z.boolean().optional(),
  /** Give the officials among the participants with them. */
  withOfficials: z.boolean().optional(),
}).refine(runsForward, BACKWARD_RANGE);

export const eventRouter = router({
  list: publicProcedure
    .meta({ summary: "Events, the newest first, those without a day last." })
    .input(EventListInput)
    .output(EventPage)
    .query(({ ctx, input }) => listEvents(ctx.store, input)),
  byId: publicProcedure
    .meta({ summary: "An event with its articles and officials, the events around and within it, and what is open about which event it is." })
    .input(RecordKey)
    .output(EventDetail)
    .query(({ ctx, input }) => getEvent(ctx.store, input.id)),
  differences: publicProcedure
    .meta({ summary: "Where the texts that report an event differ from one another." })
    .input(RecordKey)
    .output(EventDifferences)
    .query(({ ctx, input }) => getEventDifferences(ctx.store, input.id)),
});
