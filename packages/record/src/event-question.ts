import type { EventEvidence, OpenQuestion } from "@concord/domain";
import { compareStrings, sortedDistinct } from "./compare-strings.ts";
import { type EventPairEvidence, weighEvents } from "./evidence/weigh-events.ts";
import { questionId } from "./question-id.ts";
import { NEEDED_EVENT_BITS, relateEvents } from "./relate-events.ts";
import { compareEvidence, toSourced } from "./source-conflicts.ts";
import type { TellingPair } from "./partition-events.ts";
import type { EventTelling } from "./telling.ts";

/** Two events that may be one, with the evidence of the pair of tellings that says so most. */
export interface OpenEvents {
  readonly events: readonly [readonly EventTelling[], readonly EventTelling[]];
  readonly evidence: EventPairEvidence;
}

/** What the division of tellings leaves open: pairs that may be one in two events, unless any pair across cannot. `eventOf` gives an event's tellings. */
export function findOpenEvents(pairs: Iterable<TellingPair>, eventOf: (tellingId: string) => readonly EventTelling[] | undefined): OpenEvents[] {
  const between = new Map<string, OpenEvents>();
  for (const [left, right] of pairs) {
    const [a, b] = [eventOf(left), eventOf(right)];
    if (!a || !b || firstId(a) === firstId(b)) continue;
    const events = firstId(a) < firstId(b) ? ([a, b] as const) : ([b, a] as const);
    const key = events.map(firstId).join(" ");
    if (between.has(key)) continue;
    const evidence = weighBest(events);
    if (evidence) between.set(key, { events, evidence });
  }
  return [...between.values()];
}

/** The strongest evidence of any pair across that may be one; nothing where a pair across cannot be. */
function weighBest([a, b]: OpenEvents["events"]): EventPairEvidence | undefined {
  const pairs = a.flatMap((left) => b.map((right) => (left.id < right.id ? ([left, right] as const) : ([right, left] as const))));
  const related = pairs.map(([left, right]) => ({ left, right, relation: relateEvents(left, right) }));
  if (related.some(({ relation }) => relation.verdict === "different")) return undefined;
  const weighed = related.flatMap(({ left, right, relation }) => {
    const evidence = relation.verdict === "open" || relation.verdict === "same" ? weighEvents(left, right) : undefined;
    return evidence ? [{ key: `${left.id} ${right.id}`, evidence }] : [];
  });
  return weighed.sort((x, y) => y.evidence.total - x.evidence.total || compareStrings(x.key, y.key))[0]?.evidence;
}

/** Whether two events are one: asked with the words that tell of each. `firsts` are their tellings of the smallest id. */
export function eventQuestion(firsts: readonly EventTelling[], evidence: EventPairEvidence): OpenQuestion {
  const sorted = firsts.toSorted((a, b) => compareStrings(a.id, b.id));
  return {
    id: questionId(sorted.map(({ id }) => id)),
    kind: "same-event",
    mentions: sorted.flatMap(({ articleId, event }) => toSourced([event.words.trigger], articleId)).sort(compareEvidence),
    officials: [],
    events: sortedDistinct(sorted.map(({ id }) => id)),
    eventEvidence: toEventEvidence(evidence),
  };
}

function toEventEvidence({ kind, days, place, people, words, content, total }: EventPairEvidence): EventEvidence {
  return { kind, days, place, people, words: words + content, total, needed: NEEDED_EVENT_BITS };
}

function firstId(event: readonly EventTelling[]): string {
  return event[0]?.id ?? "";
}
