import type { EventSummary, OfficialSummary } from "@concord/domain";
import type { Store } from "@concord/store";

/** The officials among the participants of some events, each once: what pages need to name them in the reader's language. */
export async function findParticipants(store: Store, events: readonly Pick<EventSummary, "participants">[]): Promise<readonly OfficialSummary[]> {
  const ids = events.flatMap(({ participants }) => participants.flatMap(({ officialId }) => officialId ?? []));
  return store.officials.summaries([...new Set(ids)]);
}
