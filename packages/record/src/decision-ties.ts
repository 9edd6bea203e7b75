import type { Decision } from "@concord/domain";
import type { TiedPair } from "./profile-tie.ts";

/** What a decision says of profiles, pair by pair. `profileOf` gives the id of the profile of a mention, if the record has it. */
export function decisionTies(decision: Decision, profileOf: (mentionId: string) => string | undefined): TiedPair[] {
  if (decision.kind !== "same" && decision.kind !== "different") return [];
  const { kind } = decision;
  const ids = [...new Set(decision.mentions.flatMap((mention) => profileOf(mention) ?? []))].sort();
  const sequence = `${decision.time} ${decision.id}`;
  return ids.flatMap((a, position) => ids.slice(position + 1).map((b) => ({ a, b, kind, sequence })));
}
