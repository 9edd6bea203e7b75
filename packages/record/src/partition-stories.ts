import { compareStrings } from "./compare-strings.ts";
import { findDecided, storyMention } from "./decided-subject.ts";
import { daysBetween } from "./day-range.ts";
import { comparePrints, type PrintMeeting } from "./compare-prints.ts";
import { areNearPrints, MAX_DAYS_BETWEEN_EDITIONS, printKeys } from "./story-print.ts";
import { partitionGroup } from "./partition-group.ts";
import { NONE, same } from "./relation.ts";
import type { StoryTraces } from "./story-traces.ts";
import { groupsOf, type UnionFind, unionFind } from "./union-find.ts";

/** Divides articles that share keys into stories, by id. The result depends on the set alone. */
export function partitionStories(articles: readonly StoryTraces[]): StoryTraces[][] {
  const sorted = articles.toSorted((a, b) => compareStrings(a.articleId, b.articleId));
  if (sorted.some(({ decided }) => decided)) return partitionDecided(sorted);
  const groups = unionFind(sorted.length);
  joinByTraces({ ...groups, isPairwise: false }, sorted);
  return groupsOf(sorted, groups);
}

/** As above, where people decided on some: what they parted stays apart, and an article that both sides claim goes with neither. */
function partitionDecided(articles: readonly StoryTraces[]): StoryTraces[][] {
  const edges = new Set<string>();
  const pairs: Joining = { isPairwise: true, find: (position) => position, join: (a, b) => void edges.add(`${Math.min(a, b)} ${Math.max(a, b)}`) };
  joinByTraces(pairs, articles);
  const positions = new Map(articles.map((article, position) => [article, position]));
  return partitionGroup(articles, (a, b) => findDecided(a.decided, storyMention(b.articleId)) ?? (edges.has(`${positions.get(a)} ${positions.get(b)}`) ? same(1) : NONE));
}

/** What joins are made in. */
interface Joining extends UnionFind {
  /** True if each pair counts, since people may part any two; else one chain of pairs is enough. */
  readonly isPairwise: boolean;
}

/** Joins what the traces join. */
function joinByTraces(groups: Joining, sorted: readonly StoryTraces[]): void {
  for (const positions of positionsBy(sorted, ({ addresses }) => addresses)) joinAll(groups, positions);
  for (const positions of positionsBy(sorted, ({ titles, ownTitle }) => (ownTitle === undefined ? titles : [...new Set([...titles, ownTitle])]), hasTrace)) {
    joinNearDays(groups, positions, sorted);
  }
  joinPrints(groups, sorted);
}

/** Joins texts that have no trace of each other, and are one text paragraph by paragraph. */
function joinPrints(groups: Joining, sorted: readonly StoryTraces[]): void {
  const positions = new Map(sorted.map((article, position) => [article, position]));
  for (const [a, b] of printPairs(sorted)) {
    const [i, j] = [positions.get(a) ?? 0, positions.get(b) ?? 0];
    if (groups.find(i) !== groups.find(j) && meetByPrints(a, b).verdict === "same") groups.join(i, j);
  }
}

/** How the prints of two articles meet, whichever is named first. */
export function meetByPrints(one: StoryTraces, other: StoryTraces): PrintMeeting {
  const [a, b] = one.articleId < other.articleId ? [one, other] : [other, one];
  return a.print && b.print && areNearPrints(a.print, b.print) ? comparePrints(a.print, b.print) : { verdict: "none" };
}

/** Pairs of near days that share a key of their prints, each once, in order. */
export function printPairs(articles: readonly StoryTraces[]): (readonly [StoryTraces, StoryTraces])[] {
  const sorted = articles.toSorted((a, b) => compareStrings(a.articleId, b.articleId));
  const pairs = new Map<string, readonly [StoryTraces, StoryTraces]>();
  for (const positions of positionsBy(sorted, ({ print }) => (print ? printKeys(print) : []))) {
    positions.forEach((i, at) => {
      for (const j of positions.slice(at + 1)) {
        const [a, b] = [sorted[i], sorted[j]];
        if (a?.print && b?.print && areNearPrints(a.print, b.print)) pairs.set(`${i} ${j}`, [a, b]);
      }
    });
  }
  return [...pairs.values()];
}

/** Two articles under one title are editions only if a third trace, of either, names it as the original's. */
function hasTrace(key: string, articles: readonly StoryTraces[]): boolean {
  return articles.some(({ titles }) => titles.includes(key));
}

function positionsBy(
  articles: readonly StoryTraces[],
  keysOf: (article: StoryTraces) => readonly string[],
  isUsed: (key: string, articles: readonly StoryTraces[]) => boolean = () => true,
): number[][] {
  const byKey = new Map<string, number[]>();
  articles.forEach((article, position) => {
    for (const key of keysOf(article)) {
      const positions = byKey.get(key);
      if (positions) positions.push(position);
      else byKey.set(key, [position]);
    }
  });
  return [...byKey].flatMap(([key, positions]) => (isUsed(key, positions.flatMap((position) => articles[position] ?? [])) ? [positions] : []));
}

function joinAll(groups: Joining, positions: readonly number[]): void {
  const [first] = positions;
  for (const [at, position] of positions.entries()) {
    if (groups.isPairwise) for (const other of positions.slice(at + 1)) groups.join(position, other);
    else groups.join(first ?? position, position);
  }
}

/** Joins along the calendar; texts without a day join only where all that have one are one story. */
function joinNearDays(groups: Joining, positions: readonly number[], articles: readonly StoryTraces[]): void {
  const dayOf = (position: number): string => articles[position]?.day ?? "";
  const dated = positions.filter((position) => dayOf(position) !== "").sort((a, b) => compareStrings(dayOf(a), dayOf(b)) || a - b);
  const runs: number[][] = [];
  for (const position of dated) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last !== undefined && daysBetween(dayOf(last), dayOf(position)) <= MAX_DAYS_BETWEEN_EDITIONS) run.push(position);
    else runs.push([position]);
  }
  const undated = positions.filter((position) => dayOf(position) === "");
  if (runs.length > 1) runs.push(undated);
  else runs[0] = [...(runs[0] ?? []), ...undated];
  for (const run of runs) joinAll(groups, run);
}
