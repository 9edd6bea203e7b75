import type { EventFilter, PageRequest, Store } from "@concord/store";
import type { EventPage } from "./event-page.ts";
import { findParticipants } from "./find-participants.ts";

/** What to list, and whether to name who took part. */
interface EventListRequest extends EventFilter, PageRequest {
  readonly withOfficials?: boolean | undefined;
}

/** Events, the newest first, where asked with the officials who took part. */
export async function listEvents(store: Store, { withOfficials = false, ...request }: EventListRequest): Promise<EventPage> {
  const page = await store.events.list(request, request);
  return { ...page, officials: withOfficials ? await findParticipants(store, page.entries) : [] };
}
