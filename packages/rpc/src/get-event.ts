import type { Store } from "@concord/store";
import type { EventDetail } from "./event-detail.ts";
import { findParticipants } from "./find-participants.ts";
import { findEventQuestions } from "./find-questions.ts";
import { found } from "./found.ts";

/** An event, who reports it, who took part, the events around and within it, and what is open about it. */
export async function getEvent(store: Store, id: string): Promise<EventDetail> {
  const event = found(await store.events.find(id), "event", id);
  const [articles, within, contains, questions] = await Promise.all([
    store.articles.list({ event: event.id }, { limit: 100 }),
    store.events.summaries([...new Set(event.within.flatMap(({ eventId }) => eventId ?? []))]),
    store.events.summaries(event.contains),
    findEventQuestions(store, event.id),
  ]);
  const shown = [event, ...contains, ...questions.flatMap(({ events }) => events)];
  return { event, articles: articles.entries, officials: await findParticipants(store, shown), within, contains, questions };
}
