import { NONE, type Relation } from "./relation.ts";
import { groupsOf, unionFind } from "./union-find.ts";

/** How a group of mutually possible members falls apart. */
export interface Partition<T> {
  readonly clusters: readonly (readonly T[])[];
  /** Clusters that may be one, and nothing decides; each set of them is a question. */
  readonly open: readonly (readonly (readonly T[])[])[];
}

/**
 * Divides a group by the relations of its pairs. The result depends on the set of members alone, given in a fixed order:
 * members that two others claim who cannot be the same stay out; strong pairs join, the strongest first, unless a pair across is different;
 * then clusters join that are likely the same and have exactly the same candidates, so that a weak hint never chooses between two.
 */
export function partitionGroup<T>(members: readonly T[], relate: (a: T, b: T) => Relation): Partition<T> {
  const relations = members.map((a, i) => members.map((b, j) => (i < j ? relate(a, b) : NONE)));
  const relation = (i: number, j: number): Relation => relations[Math.min(i, j)]?.[Math.max(i, j)] ?? NONE;
  const positions = members.map((_, position) => position);
  const strong = joinStrong(positions, relation);
  const joined = joinTwins(strong, (a, b) => relateClusters(a, b, relation));
  const toMembers = (cluster: readonly number[]): T[] => cluster.flatMap((position) => members[position] ?? []);
  const open = connect(joined, (a, b) => isAsked(relateClusters(a, b, relation))).filter((set) => set.length > 1);
  return { clusters: joined.map(toMembers), open: open.map((set) => set.map(toMembers)) };
}

type RelationOf = (i: number, j: number) => Relation;

function joinStrong(positions: readonly number[], relation: RelationOf): number[][] {
  const claimed = positions.map((position) => isClaimedTwice(position, positions, relation));
  const pairs = positions.flatMap((i) =>
    positions.flatMap((j) => {
      const found = i < j && !claimed[i] && !claimed[j] ? relation(i, j) : NONE;
      return found.verdict === "same" ? [{ i, j, bits: found.bits }] : [];
    }),
  );
  // Equal bits keep the order of positions: sorting is stable.
  pairs.sort((a, b) => b.bits - a.bits);
  const clusters = new Map(positions.map((position) => [position, [position]]));
  for (const { i, j } of pairs) {
    const [a, b] = [clusters.get(i) ?? [i], clusters.get(j) ?? [j]];
    if (a === b || a.some((x) => b.some((y) => relation(x, y).verdict === "different"))) continue;
    const union = [...a, ...b].sort((x, y) => x - y);
    for (const position of union) clusters.set(position, union);
  }
  return [...new Set(clusters.values())];
}

/** A member that is the same as two who cannot be the same: joining it with either would be a guess. */
function isClaimedTwice(position: number, positions: readonly number[], relation: RelationOf): boolean {
  const claims = positions.filter((other) => other !== position && relation(position, other).verdict === "same");
  return claims.some((a) => claims.some((b) => a < b && relation(a, b).verdict === "different"));
}

/** The strongest relation between members of two clusters; `different` if any pair is. */
function relateClusters(a: readonly number[], b: readonly number[], relation: RelationOf): Relation["verdict"] {
  const verdicts = new Set(a.flatMap((x) => b.map((y) => relation(x, y).verdict)));
  return (["different", "same", "likely", "open"] as const).find((verdict) => verdicts.has(verdict)) ?? "none";
}

function joinTwins(clusters: readonly number[][], relate: (a: readonly number[], b: readonly number[]) => Relation["verdict"]): number[][] {
  const candidates = clusters.map((cluster) =>
    clusters.flatMap((other, position) => (other === cluster || ["same", "likely"].includes(relate(cluster, other)) ? [position] : [])).join(),
  );
  const twins = unionFind(clusters.length);
  const firstWith = new Map<string, number>();
  candidates.forEach((key, position) => {
    const first = firstWith.get(key);
    if (first === undefined) firstWith.set(key, position);
    else twins.join(first, position);
  });
  return groupsOf(clusters, twins).map((set) => set.flat().sort((x, y) => x - y));
}

function connect<T>(clusters: readonly T[], isLinked: (a: T, b: T) => boolean): T[][] {
  const groups = unionFind(clusters.length);
  clusters.forEach((a, i) => clusters.forEach((b, j) => i < j && isLinked(a, b) && groups.join(i, j)));
  return groupsOf(clusters, groups);
}

function isAsked(verdict: Relation["verdict"]): boolean {
  return verdict === "same" || verdict === "likely" || verdict === "open";
}
