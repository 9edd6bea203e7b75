import { CountryCode, EventKind } from "@concord/domain";
import { z } from "zod";
import { EventDetail } from "./event-detail.ts";
import { EventSummary } from "./event-summary.ts";
import { getEvent } from "./get-event.ts";
import { listEvents } from "./list-events.ts";
import { PageInput, pageOf } from "./page.ts";
import { RecordKey } from "./record-key.ts";
import { publicProcedure, router } from "./trpc.ts";

/** Which events to list; every filter narrows. Days are ISO 8601 and inclusive. */
export const EventFilter = z.object({
  kind: EventKind.optional(),
  /** Country of the venue. */
  country: CountryCode.optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});

export const eventRouter = router({
  /** Newest first, those without a day last. */
  list: publicProcedure
    .input(PageInput.extend(EventFilter.shape))
    .output(pageOf(EventSummary))
    .query(({ ctx, input }) => listEvents(ctx.store, input)),
  byId: publicProcedure
    .input(RecordKey)
    .output(EventDetail)
    .query(({ ctx, input }) => getEvent(ctx.store, input.id)),
});
