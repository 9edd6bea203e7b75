import type { Decision } from "@concord/domain";
import type { Store } from "@concord/store";
import type { OfficialDecision } from "./official-detail.ts";

/** What people decided about an official, by time, with the others that it names. */
export async function findOfficialDecisions(store: Store, officialId: string): Promise<OfficialDecision[]> {
  const decisions = await store.decisions.ofOfficial(officialId);
  const undone = findUndone(decisions);
  return Promise.all(
    decisions
      .filter(({ kind }) => kind !== "undo")
      .map(async (decision) => {
        const named = "mentions" in decision ? await store.officials.summaries(decision.mentions) : [];
        const others = new Map(named.filter(({ id }) => id !== officialId).map((official) => [official.id, official]));
        return { decision, isUndone: undone.has(decision.id), officials: [...others.values()] };
      }),
  );
}

/** Ids of what is taken back. An undo comes after what it undoes and can itself be undone, so the last is read first. */
function findUndone(decisions: readonly Decision[]): Set<string> {
  const undone = new Set<string>();
  for (const decision of decisions.toReversed()) if (decision.kind === "undo" && !undone.has(decision.id)) undone.add(decision.decision);
  return undone;
}
