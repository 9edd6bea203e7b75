import { compareStrings } from "./compare-strings.ts";
import { isEdge, isGrouping } from "./divide-profiles.ts";
import { type OfficialProfile, profileKeys } from "./official-profile.ts";
import type { ProfileEdge } from "./open-pairs.ts";
import { pairKey, type TiedPair, type TieLookup } from "./profile-tie.ts";
import { isToldAlike, relateProfiles } from "./relate-profiles.ts";
import type { Relation } from "./relation.ts";
import { groupsOf, unionFind } from "./union-find.ts";

/** Two profiles and what they are to each other. */
export interface RelatedEdge extends ProfileEdge {
  readonly relation: Relation;
}

/** Edges of a profile to those that share a key or a tie with it. Weak profiles that look exactly alike are not asked about: anybody can see that they do. */
export function edgesOf(profile: OfficialProfile, candidates: Iterable<OfficialProfile>, ties: TieLookup): RelatedEdge[] {
  const found: RelatedEdge[] = [];
  for (const other of candidates) {
    if (other.id === profile.id) continue;
    const relation = relateProfiles(profile, other, ties(profile.id, other.id));
    if (isEdge(relation) && !(relation.verdict === "open" && isToldAlike(profile, other))) found.push({ a: profile, b: other, relation });
  }
  return found;
}

/** All edges among some profiles. */
export function findEdges(profiles: ReadonlyMap<string, OfficialProfile>, tied: readonly TiedPair[], ties: TieLookup): RelatedEdge[] {
  const byKey = new Map<string, OfficialProfile[]>();
  const byTie = new Map<string, OfficialProfile[]>();
  for (const { a, b } of tied) {
    const [left, right] = [profiles.get(a), profiles.get(b)];
    if (left && right) byTie.set(a, [...(byTie.get(a) ?? []), right]);
  }
  const edges = new Map<string, RelatedEdge>();
  for (const profile of profiles.values()) {
    const keys = profileKeys(profile);
    const candidates = new Set([...keys.flatMap((key) => byKey.get(key) ?? []), ...(byTie.get(profile.id) ?? [])]);
    for (const edge of edgesOf(profile, candidates, ties)) edges.set(pairKey(edge.a.id, edge.b.id), edge);
    for (const key of keys) {
      const holders = byKey.get(key);
      if (holders) holders.push(profile);
      else byKey.set(key, [profile]);
    }
  }
  return [...edges.values()];
}

/** Groups of profiles that grouping edges connect. */
export function connectEdges(profiles: readonly OfficialProfile[], edges: readonly RelatedEdge[]): OfficialProfile[][] {
  const sorted = profiles.toSorted((a, b) => compareStrings(a.id, b.id));
  const positions = new Map(sorted.map(({ id }, position) => [id, position]));
  const groups = unionFind(sorted.length);
  for (const { a, b, relation } of edges) {
    const [left, right] = [positions.get(a.id), positions.get(b.id)];
    if (left !== undefined && right !== undefined && isGrouping(relation)) groups.join(left, right);
  }
  return groupsOf(sorted, groups);
}
