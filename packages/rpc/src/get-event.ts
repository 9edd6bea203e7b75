import type { Store } from "@concord/store";
import type { EventDetail } from "./event-detail.ts";
import { findParticipants } from "./find-participants.ts";
import { found } from "./found.ts";

/** An event, who reports it, who took part, and the events around and within it. */
export async function getEvent(store: Store, id: string): Promise<EventDetail> {
  const event = found(await store.events.find(id), "event", id);
  const [articles, within, contains] = await Promise.all([
    store.articles.list({ event: event.id }, { limit: 100 }),
    store.events.summaries([...new Set(event.within.flatMap(({ eventId }) => eventId ?? []))]),
    store.events.summaries(event.contains),
  ]);
  return { event, articles: articles.entries, officials: await findParticipants(store, [event, ...contains]), within, contains };
}
