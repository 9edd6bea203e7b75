import type { ParsedEvent } from "@concord/domain";
import type { SampleEvent } from "@concord/samples";
import { foldPlace } from "./fold-place.ts";

/** Events of the gold beside the ones found; a missing partner is `undefined`. */
export interface EventPair {
  readonly expected?: SampleEvent | undefined;
  readonly got?: ParsedEvent | undefined;
}

/** The names that both sides use for one official. */
export type ToGoldName = (name: string) => string;

/** Pairs events that agree best on kind, days, place and people. Two events pair when they agree on two of the first three, or on one and most of the people. */
export function alignEvents(expected: readonly SampleEvent[], got: readonly ParsedEvent[], toGoldName: ToGoldName): EventPair[] {
  const candidates = expected
    .flatMap((event) => got.map((other) => ({ event, other, score: scorePair(event, other, toGoldName) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const partners = new Map<SampleEvent, ParsedEvent>();
  const taken = new Set<ParsedEvent>();
  for (const { event, other } of candidates) {
    if (partners.has(event) || taken.has(other)) continue;
    partners.set(event, other);
    taken.add(other);
  }
  return [...expected.map((event) => ({ expected: event, got: partners.get(event) })), ...got.filter((other) => !taken.has(other)).map((other) => ({ got: other }))];
}

/** 0 for two events that cannot be one. */
function scorePair(event: SampleEvent, other: ParsedEvent, toGoldName: ToGoldName): number {
  const days = hasSameDays(event, other);
  const kind = event.kind === other.kind;
  const place = event.place !== null && other.place !== undefined && foldPlace(event.place) === foldPlace(other.place.name);
  // Bodies stand apart in the gold: those that a telling names as well make it no other event.
  const people = sharedPart(event.participants, other.participants.flatMap(({ official, name }) => (official === undefined ? [] : [toGoldName(name)])));
  const agreed = Number(days) + Number(kind) + Number(place);
  if (agreed === 0 || (agreed === 1 && people < 0.5)) return 0;
  // A visit last year to the same place is another event, told as background.
  if (!days && !other.main && other.when && (other.when.end < event.start || other.when.start > event.end)) return 0;
  return 3 * Number(days) + 2 * Number(kind) + 2 * Number(place) + 2 * people + (event.theme !== null && event.theme === other.theme ? 1 : 0) + Number(other.main) / 2;
}

/** Same first and last day. */
export function hasSameDays(event: SampleEvent, { when }: ParsedEvent): boolean {
  return when !== undefined && event.start === when.start && event.end === when.end;
}

/** Shared members over all members of two sets. */
function sharedPart(a: readonly string[], b: readonly string[]): number {
  const [first, second] = [new Set(a), new Set(b)];
  const shared = [...first].filter((name) => second.has(name)).length;
  return shared === 0 ? 0 : shared / (first.size + second.size - shared);
}
