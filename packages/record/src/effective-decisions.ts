import type { Decision } from "@concord/domain";
import { compareStrings } from "./compare-strings.ts";

/** Order in which decisions are replayed: by time, then by id. */
export function compareDecisions(a: Decision, b: Decision): number {
  return compareStrings(a.time, b.time) || compareStrings(a.id, b.id);
}

/** The decisions that hold, each once, in the order of replay: those that no other takes back that holds itself. */
export function effectiveDecisions(decisions: readonly Decision[]): Decision[] {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  const undoneBy = new Map<string, Decision[]>();
  for (const decision of byId.values()) {
    if (decision.kind === "undo") undoneBy.set(decision.decision, [...(undoneBy.get(decision.decision) ?? []), decision]);
  }
  // An undo holds the hash of what it undoes in its own, so this never turns in a circle.
  const holds = (decision: Decision): boolean => !(undoneBy.get(decision.id) ?? []).some(holds);
  return [...byId.values()].filter((decision) => decision.kind !== "undo" && holds(decision)).sort(compareDecisions);
}

/** The mentions that a decision names. */
export function mentionsOf(decision: Decision): readonly string[] {
  if (decision.kind === "undo") return [];
  return decision.kind === "correct" ? [decision.mention] : decision.mentions;
}
