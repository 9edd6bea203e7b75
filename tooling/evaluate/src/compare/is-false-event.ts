import type { ParsedEvent } from "@concord/domain";
import type { SampleEvent } from "@concord/samples";
import { hasSameDays } from "./align-events.ts";
import { foldPlace } from "./fold-place.ts";

/**
 * Whether an event that the gold lacks counts as false. Background may be told or left out, so only news counts,
 * and background that tells an event of the gold a second time, or takes two different events for one.
 */
export function isFalseEvent(event: ParsedEvent, gold: readonly SampleEvent[], different: readonly (readonly [SampleEvent, SampleEvent])[]): boolean {
  if (event.main) return true;
  const repeats = gold.some((told) => hasKind(told, event) && hasSameDays(told, event) && hasPlace(told, event));
  return repeats || different.some(([a, b]) => mixes(a, b, event) || mixes(b, a, event));
}

/** The kind of one event on the days and at the place of the other. */
function mixes(a: SampleEvent, b: SampleEvent, event: ParsedEvent): boolean {
  return hasKind(a, event) && !hasKind(b, event) && hasSameDays(b, event) && !hasSameDays(a, event) && hasPlace(b, event);
}

function hasKind(told: SampleEvent, event: ParsedEvent): boolean {
  return told.kind === event.kind;
}

function hasPlace(told: SampleEvent, { place }: ParsedEvent): boolean {
  return told.place === null ? place === undefined : place !== undefined && foldPlace(told.place) === foldPlace(place.name);
}
