import type { EventSummary, Official } from "@concord/domain";
import type { Store } from "@concord/store";
import { findOfficialDecisions } from "./find-official-decisions.ts";
import { findOfficialQuestions } from "./find-questions.ts";
import { found } from "./found.ts";
import type { MetOfficial, OfficialDetail } from "./official-detail.ts";

/** An official, and with whom, where and in which articles. */
export async function getOfficial(store: Store, id: string): Promise<OfficialDetail> {
  const official = found(await store.officials.find(id), "official", id);
  const [articles, events, questions, decisions] = await Promise.all([
    store.articles.list({ official: official.id }, { limit: 100 }),
    store.events.list({ official: official.id }, { limit: 100 }),
    findOfficialQuestions(store, official.id),
    findOfficialDecisions(store, official.id),
  ]);
  return { official, articles: articles.entries, events: events.entries, met: await findMet(store, official, events.entries), questions, decisions };
}

/** The other officials of the events, those with most shared events first, then by name. */
async function findMet(store: Store, official: Official, events: readonly EventSummary[]): Promise<MetOfficial[]> {
  const shared = new Map<string, string[]>();
  for (const event of events) {
    for (const { officialId } of event.participants) {
      if (officialId === undefined || officialId === official.id) continue;
      const ids = shared.get(officialId) ?? [];
      if (!ids.includes(event.id)) shared.set(officialId, [...ids, event.id]);
    }
  }
  const officials = await store.officials.summaries([...shared.keys()]);
  return officials
    .map((other) => ({ official: other, events: shared.get(other.id) ?? [] }))
    .sort((a, b) => b.events.length - a.events.length || compareCodeUnits(a.official.name, b.official.name));
}

/** The same order on every machine, whatever its locale. */
function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
