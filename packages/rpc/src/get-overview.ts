import type { Store } from "@concord/store";
import { findParticipants } from "./find-participants.ts";
import type { Overview } from "./overview.ts";

/** Counts and the latest events that articles are about. */
export async function getOverview(store: Store): Promise<Overview> {
  const [counts, events] = await Promise.all([store.counts(), store.events.list({ main: true }, { limit: 12 })]);
  return { counts, events: events.entries, officials: await findParticipants(store, events.entries) };
}
