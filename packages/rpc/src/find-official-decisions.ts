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
        return { decision, undoneBy: undone.get(decision.id), officials: [...others.values()] };
      }),
  );
}

/** The undo that holds, by what it takes back. An undo comes after what it undoes and can itself be undone, so the last is read first. */
function findUndone(decisions: readonly Decision[]): Map<string, Decision> {
  const undone = new Map<string, Decision>();
  for (const decision of decisions.toReversed()) if (decision.kind === "undo" && !undone.has(decision.id)) undone.set(decision.decision, decision);
  return undone;
}
