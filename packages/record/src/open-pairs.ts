import { compareStrings } from "./compare-strings.ts";
import type { OfficialProfile } from "./official-profile.ts";
import type { TieLookup } from "./profile-tie.ts";
import { type PairEvidence, relateProfiles, weighPair } from "./relate-profiles.ts";

/** Profiles of one official. */
export type ProfileCluster = readonly OfficialProfile[];

/** Two profiles that are not the same for certain, and may be. */
export interface ProfileEdge {
  readonly a: OfficialProfile;
  readonly b: OfficialProfile;
}

/** Two officials that may be one, with the evidence of the pair that says so most. */
export interface OpenPair {
  readonly clusters: readonly [ProfileCluster, ProfileCluster];
  readonly evidence: PairEvidence;
}

/** What the division of profiles leaves open: edges between two clusters, unless any pair across cannot be the same. */
export function findOpenPairs(edges: Iterable<ProfileEdge>, clusterOf: (profileId: string) => ProfileCluster | undefined, ties: TieLookup): OpenPair[] {
  const pairs = new Map<ProfileCluster, Map<ProfileCluster, ProfileEdge[]>>();
  for (const edge of edges) {
    const [a, b] = [clusterOf(edge.a.id), clusterOf(edge.b.id)];
    if (!a || !b || a === b) continue;
    const [left, right] = firstId(a) < firstId(b) ? [a, b] : [b, a];
    const others = pairs.get(left) ?? new Map<ProfileCluster, ProfileEdge[]>();
    others.set(right, [...(others.get(right) ?? []), edge]);
    pairs.set(left, others);
  }
  return [...pairs].flatMap(([left, others]) => [...others].flatMap(([right, between]) => toOpenPair(left, right, { between, ties }) ?? []));
}

function toOpenPair(left: ProfileCluster, right: ProfileCluster, { between, ties }: { between: readonly ProfileEdge[]; ties: TieLookup }): OpenPair | undefined {
  const isDifferent = left.some((a) => right.some((b) => relateProfiles(a, b, ties(a.id, b.id)).verdict === "different"));
  if (isDifferent) return undefined;
  const weighed = between.map(({ a, b }) => (a.id < b.id ? [a, b] as const : [b, a] as const)).map(([a, b]) => ({ key: `${a.id} ${b.id}`, evidence: weighPair(a, b, ties(a.id, b.id)) }));
  const [best] = weighed.sort((x, y) => y.evidence.total - x.evidence.total || compareStrings(x.key, y.key));
  return best && { clusters: [left, right], evidence: best.evidence };
}

function firstId(cluster: ProfileCluster): string {
  return cluster.map(({ id }) => id).reduce((a, b) => (a < b ? a : b), "~");
}
