import type { Store } from "@concord/store";
import type { EventDetail } from "./event-detail.ts";
import { found } from "./found.ts";

/** An event, who reports it, who took part, and the events around and within it. */
export async function getEvent(store: Store, id: string): Promise<EventDetail> {
  const event = found(await store.events.find(id), "event", id);
  const [articles, officials, within, contains] = await Promise.all([
    store.articles.list({ event: event.id }, { limit: 100 }),
    store.officials.summaries(event.participants.flatMap(({ officialId }) => officialId ?? [])),
    store.events.summaries([...new Set(event.within.flatMap(({ eventId }) => eventId ?? []))]),
    store.events.summaries(event.contains),
  ]);
  return { event, articles: articles.entries, officials, within, contains };
}
