import { compareStrings } from "./compare-strings.ts";
import { pairEditions } from "./pair-editions.ts";
import type { TellingPair } from "./partition-events.ts";
import { relateEvents } from "./relate-events.ts";
import type { EventTelling } from "./telling.ts";

/** What a telling is to others that share a key with it. */
export interface TellingLinks {
  /** Those that it is the same as. */
  readonly same: readonly TellingPair[];
  /** Those that it may be the same as. */
  readonly open: readonly TellingPair[];
}

/** The links that a telling has with others that share a key with it. */
export function linkTelling(telling: EventTelling, candidates: readonly EventTelling[]): TellingLinks {
  const related = candidates.filter(({ id }) => id !== telling.id).map((other) => ({ pair: toPair(telling, other), verdict: relateEvents(telling, other).verdict }));
  const pairsOf = (verdict: "same" | "open") => related.flatMap((found) => (found.verdict === verdict ? [found.pair] : []));
  return { same: pairsOf("same"), open: pairsOf("open") };
}

/** The pairs of one story: each edition with each other, event by event. */
export function linkEditions(editions: readonly (readonly EventTelling[])[]): TellingPair[] {
  const inOrder = editions.map((tellings) => tellings.toSorted((a, b) => a.order - b.order));
  const sorted = inOrder.filter((tellings) => tellings.length > 0).sort((a, b) => compareStrings(a[0]?.articleId ?? "", b[0]?.articleId ?? ""));
  return sorted.flatMap((left, position) => sorted.slice(position + 1).flatMap((right) => pairEditions(left, right).map(([a, b]) => toPair(a, b))));
}

function toPair(a: EventTelling, b: EventTelling): TellingPair {
  return a.id < b.id ? [a.id, b.id] : [b.id, a.id];
}
