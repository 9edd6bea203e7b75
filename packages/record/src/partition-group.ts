import { compareStrings } from "./compare-strings.ts";
import { NONE, type Relation } from "./relation.ts";
import { groupsOf, unionFind } from "./union-find.ts";

/** A member that two who differ both claim goes with the one whose claim is so many bits stronger, or with neither. */
const LEAD_BITS = 3;

/**
 * Divides a group by the relations of its pairs. The result depends on the set of members alone, given in a fixed order: members that two
 * others claim alike who cannot be the same stay out; strong pairs join, the strongest first, unless a pair across is different; then whole
 * clusters that a person called the same, unless a person called a pair across different; then clusters join that are likely the same and
 * have exactly the same candidates, so that a weak hint never chooses between two.
 */
export function partitionGroup<T>(members: readonly T[], relate: (a: T, b: T) => Relation): T[][] {
  const relations = members.map((a, i) => members.map((b, j) => (i < j ? relate(a, b) : NONE)));
  const relation: RelationOf = (i, j) => relations[Math.min(i, j)]?.[Math.max(i, j)] ?? NONE;
  const strong = joinStrong(members.map((_, position) => position), relation);
  return joinTwins(strong, (a, b) => relateClusters(a, b, relation)).map((cluster) => cluster.flatMap((position) => members[position] ?? []));
}

/** How two clusters stand: `different` if any pair across is, `likely` only if no pair across is less than that. */
function relateClusters<T>(a: readonly T[], b: readonly T[], relation: (x: T, y: T) => Relation): Relation["verdict"] {
  const relations = a.flatMap((x) => b.map((y) => relation(x, y)));
  const verdicts = new Set(relations.map(({ verdict }) => verdict));
  if (!verdicts.has("different") && relations.some(({ isContrary }) => isContrary)) return "open";
  return (["different", "same", "open", "likely"] as const).find((verdict) => verdicts.has(verdict)) ?? "none";
}

type RelationOf = (i: number, j: number) => Relation;

interface StrongPair {
  readonly i: number;
  readonly j: number;
  readonly relation: Relation;
}

function joinStrong(positions: readonly number[], relation: RelationOf): number[][] {
  const contested = positions.map((position) => isContested(position, positions, relation, () => true));
  // Of an article that tells two the third is one: whom that leaves unsure of itself still joins others on firm evidence.
  const torn = positions.map((position) => contested[position] === true && isContested(position, positions, relation, (rivals) => rivals.isOneSource !== true));
  const pairs: StrongPair[] = [];
  const decided: StrongPair[] = [];
  const apart: StrongPair[] = [];
  const contrary: StrongPair[] = [];
  for (const i of positions) {
    for (const j of positions.slice(i + 1)) {
      const found = relation(i, j);
      if (found.isContrary === true) contrary.push({ i, j, relation: found });
      if (found.verdict === "different") apart.push({ i, j, relation: found });
      else if (found.decided !== undefined) decided.push({ i, j, relation: found });
      else if (found.verdict === "same" && [i, j].every((position) => (found.isFounded === true ? torn : contested)[position] === false) && !isOneOfSeveral(i, j, positions, relation) && !isOneOfSeveral(j, i, positions, relation)) pairs.push({ i, j, relation: found });
    }
  }
  // Equal bits keep the order of positions: sorting is stable. Of decisions that cannot all hold the last ones do.
  pairs.sort((a, b) => b.relation.bits - a.relation.bits);
  decided.sort((a, b) => compareStrings(b.relation.decided ?? "", a.relation.decided ?? ""));
  const groups = unionFind(positions.length);
  const enemies = toEnemies(apart);
  const doubtful = toEnemies([...apart, ...contrary]);
  const decidedEnemies = toEnemies(apart.filter((pair) => pair.relation.decided !== undefined));
  for (const pair of [...pairs, ...decided]) {
    const [a, b] = [groups.find(pair.i), groups.find(pair.j)];
    const barred = pair.relation.decided !== undefined ? decidedEnemies : pair.relation.isFounded === true ? enemies : doubtful;
    if (a === b || barred.get(a)?.has(b) === true) continue;
    groups.join(a, b);
    for (const map of [enemies, doubtful, decidedEnemies]) unite(map, { from: Math.max(a, b), into: Math.min(a, b) });
  }
  return groupsOf(positions, groups);
}

/** Groups that may not join, by the position that stands for each. */
type Enemies = Map<number, Set<number>>;

function toEnemies(apart: readonly StrongPair[]): Enemies {
  const enemies: Enemies = new Map();
  for (const { i, j } of apart) {
    enemies.set(i, (enemies.get(i) ?? new Set()).add(j));
    enemies.set(j, (enemies.get(j) ?? new Set()).add(i));
  }
  return enemies;
}

function unite(enemies: Enemies, { from, into }: { from: number; into: number }): void {
  const lost = enemies.get(from);
  if (!lost) return;
  const kept = enemies.get(into) ?? new Set();
  for (const other of lost) {
    kept.add(other);
    enemies.get(other)?.delete(from);
    enemies.get(other)?.add(into);
  }
  enemies.set(into, kept);
  enemies.delete(from);
}

/** A member whose strongest claims, within the lead, come from two who cannot or seem not to be the same: joining it with either would be a guess. */
function isContested(position: number, positions: readonly number[], relation: RelationOf, counts: (rivals: Relation) => boolean): boolean {
  const claims = positions.filter((other) => other !== position && isClaim(relation(position, other)));
  const strongest = Math.max(...claims.map((other) => relation(position, other).bits));
  const leaders = claims.filter((other) => relation(position, other).bits > strongest - LEAD_BITS || relation(position, other).bits === strongest);
  const isFounded = (a: number, b: number): boolean => relation(position, a).isFounded === true && relation(position, b).isFounded === true;
  return leaders.some((a) => leaders.some((b) => a < b && ((relation(a, b).verdict === "different" && counts(relation(a, b))) || (relation(a, b).isContrary === true && !isFounded(a, b)))));
}

/** Whether a member could as well be another telling of the article that one of its claims is from, or better: then that claim joins nothing. */
function isOneOfSeveral(position: number, claim: number, positions: readonly number[], relation: RelationOf): boolean {
  const least = relation(position, claim).bits - LEAD_BITS;
  return positions.some((other) => relation(claim, other).isOneSource === true && isClaim(relation(position, other)) && relation(position, other).bits > least);
}

/** Strong evidence; what a person decided needs none and settles nothing else. */
function isClaim({ verdict, decided }: Relation): boolean {
  return verdict === "same" && decided === undefined;
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
