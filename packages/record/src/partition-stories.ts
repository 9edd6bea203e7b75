import { compareStrings } from "./compare-strings.ts";
import { daysBetween } from "./day-range.ts";
import { isOneText, printKeys } from "./story-print.ts";
import type { StoryTraces } from "./story-traces.ts";
import { groupsOf, type UnionFind, unionFind } from "./union-find.ts";

/** Editions appear within days; the same title a month later is a new text under a standing headline. */
const MAX_DAYS_BETWEEN_EDITIONS = 14;

/** Divides articles that share keys into stories, by id. The result depends on the set alone. */
export function partitionStories(articles: readonly StoryTraces[]): StoryTraces[][] {
  const sorted = articles.toSorted((a, b) => compareStrings(a.articleId, b.articleId));
  const groups = unionFind(sorted.length);
  for (const positions of positionsBy(sorted, ({ addresses }) => addresses)) joinAll(groups, positions);
  for (const positions of positionsBy(sorted, ({ titles, ownTitle }) => (ownTitle === undefined ? titles : [...new Set([...titles, ownTitle])]), hasTrace)) {
    joinNearDays(groups, positions, sorted);
  }
  for (const positions of positionsBy(sorted, ({ print }) => (print ? printKeys(print) : []))) joinPrints(groups, positions, sorted);
  return groupsOf(sorted, groups);
}

/** Joins texts that have no trace of each other, and are one text paragraph by paragraph. */
function joinPrints(groups: UnionFind, positions: readonly number[], articles: readonly StoryTraces[]): void {
  positions.forEach((i, at) => {
    for (const j of positions.slice(at + 1)) {
      const [a, b] = [articles[i], articles[j]];
      if (!a?.print || !b?.print || groups.find(i) === groups.find(j) || !areNear(a.day, b.day)) continue;
      if (isOneText(a.print, b.print)) groups.join(i, j);
    }
  });
}

function areNear(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || Math.abs(daysBetween(a, b)) <= MAX_DAYS_BETWEEN_EDITIONS;
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
    for (const key of keysOf(article)) byKey.set(key, [...(byKey.get(key) ?? []), position]);
  });
  return [...byKey].flatMap(([key, positions]) => (isUsed(key, positions.flatMap((position) => articles[position] ?? [])) ? [positions] : []));
}

function joinAll(groups: UnionFind, positions: readonly number[]): void {
  for (const position of positions) groups.join(positions[0] ?? position, position);
}

/** Joins along the calendar; texts without a day join only where all that have one are one story. */
function joinNearDays(groups: UnionFind, positions: readonly number[], articles: readonly StoryTraces[]): void {
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
