import { compareDays } from "./day-range.ts";
import { kindFamily } from "./kind-family.ts";
import { comparePlaces } from "./place-fit.ts";
import type { EventTelling } from "./telling.ts";

type Fits = (a: EventTelling, b: EventTelling) => boolean;

/** How tellings of two editions may meet, the surest way first. Translations keep the order of what they tell. */
const WAYS: readonly Fits[] = [
  (a, b) => a.event.kind === b.event.kind && a.event.when?.edtf === b.event.when?.edtf && a.event.place?.name === b.event.place?.name,
  (a, b) => sameFamily(a, b) && fitDays(a, b) && fitPlaces(a, b),
  // What both are about is one event, whatever one of them got wrong; the record shows the conflict.
  (a, b) => a.event.main && b.event.main && sameFamily(a, b),
  (a, b) => a.event.main && b.event.main && fitDays(a, b) && fitPlaces(a, b),
];

/** Pairs the events of two editions of one story, each with at most one of the other, given in the order of their articles. */
export function pairEditions(left: readonly EventTelling[], right: readonly EventTelling[]): (readonly [EventTelling, EventTelling])[] {
  const pairs = new Map<EventTelling, EventTelling>();
  const taken = new Set<EventTelling>();
  for (const fits of WAYS) {
    for (const a of left.filter((telling) => !pairs.has(telling))) {
      const b = right.find((telling) => !taken.has(telling) && fits(a, telling));
      if (!b) continue;
      pairs.set(a, b);
      taken.add(b);
    }
  }
  return [...pairs];
}

function sameFamily(a: EventTelling, b: EventTelling): boolean {
  return kindFamily(a.event.kind) === kindFamily(b.event.kind);
}

function fitDays({ event: a }: EventTelling, { event: b }: EventTelling): boolean {
  return !a.when || !b.when || compareDays(a.when, b.when) !== "apart";
}

function fitPlaces({ event: a }: EventTelling, { event: b }: EventTelling): boolean {
  return !["abroad", "elsewhere"].includes(comparePlaces(a.place, b.place));
}
