import { compareStrings } from "./compare-strings.ts";
import type { OfficialProfile } from "./official-profile.ts";
import { partitionGroup } from "./partition-group.ts";
import type { TieLookup } from "./profile-tie.ts";
import { relateProfiles } from "./relate-profiles.ts";
import type { Relation } from "./relation.ts";

/** Whether a pair belongs to one group, in which every pair is looked at: it joins, or would. */
export function isGrouping({ verdict }: Relation): boolean {
  return verdict === "same" || verdict === "likely";
}

/** Whether a pair is worth remembering: it groups, or asks. */
export function isEdge(relation: Relation): boolean {
  return isGrouping(relation) || relation.verdict === "open";
}

/** Divides a group, connected by pairs that {@link isGrouping}, into officials. */
export function divideProfiles(profiles: readonly OfficialProfile[], ties: TieLookup): OfficialProfile[][] {
  const sorted = profiles.toSorted((a, b) => compareStrings(a.id, b.id));
  return partitionGroup(sorted, (a, b) => relateProfiles(a, b, ties(a.id, b.id)));
}
