import { chooseDays } from "./choose-days.ts";
import { compareStrings } from "./compare-strings.ts";
import { compareDays } from "./day-range.ts";
import { isRepeat } from "./is-repeat.ts";
import { partitionGroup } from "./partition-group.ts";
import { relateEvents } from "./relate-events.ts";
import { findDecided } from "./decided-subject.ts";
import { DIFFERENT, NONE, ONE_SOURCE, type Relation } from "./relation.ts";
import type { EventTelling } from "./telling.ts";

/** Ids of two tellings, the smaller first. */
export type TellingPair = readonly [string, string];

/**
 * Divides tellings that links connect into events. `editions` are the pairs that {@link pairEditions} found: these stay together, and
 * speak to the others with the days that most of them tell.
 */
export function partitionEvents(tellings: readonly EventTelling[], editions: readonly TellingPair[]): EventTelling[][] {
  const sorted = tellings.toSorted((a, b) => compareStrings(a.id, b.id));
  const groups = joinEditions(sorted, editions);
  return partitionGroup(groups, relateGroups).map((cluster) => cluster.flat().sort((a, b) => compareStrings(a.id, b.id)));
}

/** Joins edition pairs, in order of their ids; no event tells itself twice in one article. */
function joinEditions(tellings: readonly EventTelling[], editions: readonly TellingPair[]): EventTelling[][] {
  const groups = new Map(tellings.map((telling) => [telling.id, [telling]]));
  for (const [left, right] of editions.toSorted(([a, x], [b, y]) => compareStrings(a, b) || compareStrings(x, y))) {
    const [a, b] = [groups.get(left), groups.get(right)];
    if (!a || !b || a === b || shareArticle(a, b) || isDecidedDifferent(a, b)) continue;
    const union = [...a, ...b];
    for (const { id } of union) groups.set(id, union);
  }
  return [...new Set(groups.values())];
}

/** Of decisions across two groups the last holds, and nothing overrules it. */
function decidedBetween(a: readonly EventTelling[], b: readonly EventTelling[]): Relation | undefined {
  const decided = a.flatMap((left) => b.flatMap((right) => findDecided(left.decided, right.id) ?? []));
  return decided.sort((x, y) => compareStrings(x.decided ?? "", y.decided ?? "")).at(-1);
}

function isDecidedDifferent(a: readonly EventTelling[], b: readonly EventTelling[]): boolean {
  return decidedBetween(a, b)?.verdict === "different";
}

function relateGroups(a: readonly EventTelling[], b: readonly EventTelling[]): Relation {
  const decided = decidedBetween(a, b);
  if (decided) return decided;
  if (a.some((left) => b.some((right) => left.articleId === right.articleId && !isRepeat(left, right)))) return ONE_SOURCE;
  // A wrong day in one edition parts nothing, and joins nothing that the others are apart from; nor does a name that was misread in the fewer.
  const spoken = speakers(a).flatMap((left) => speakers(b).map((right) => relateEvents(left, right)));
  const apart = spoken.filter(({ verdict }) => verdict === "different").length;
  if (apart > spoken.filter(({ verdict, isFounded }) => verdict === "same" && isFounded === true).length) return DIFFERENT;
  const all = a.flatMap((left) => b.map((right) => relateEvents(left, right)));
  return all.reduce<Relation>((best, next) => (next.verdict === "same" && (best.verdict !== "same" || best.bits < next.bits) ? next : best), NONE);
}

/** The tellings of a group that agree with the days that it shows. */
function speakers(group: readonly EventTelling[]): readonly EventTelling[] {
  const days = chooseDays(group);
  return days ? group.filter(({ event }) => event.when && compareDays(event.when, days) === "equal") : group;
}

function shareArticle(a: readonly EventTelling[], b: readonly EventTelling[]): boolean {
  return a.some((left) => b.some((right) => left.articleId === right.articleId));
}
