import { comparePeople } from "./compare-people.ts";
import { compareDays } from "./day-range.ts";
import { comparePlaces } from "./place-fit.ts";
import type { EventTelling } from "./telling.ts";

/** Kinds that the people who took part tell apart, and how many of them must be the same. Of a visit the people say nothing: several sites are visited a day. */
const LEAST_SHARED: Readonly<Record<string, number>> = { meeting: 2, call: 2, conference: 2, dialogue: 2, signing: 1 };

/** Whether two tellings of one article are one event that it comes back to: the same kind, days and place, and nobody in one who is not in the other. */
export function isRepeat(a: EventTelling, b: EventTelling): boolean {
  const least = LEAST_SHARED[a.event.kind];
  if (a.articleId !== b.articleId || a.event.kind !== b.event.kind || least === undefined || !fitDays(a, b) || !fitPlaces(a, b)) return false;
  if ([a.event.name, a.event.theme].join() !== [b.event.name, b.event.theme].join()) return false;
  const { shared, unmetLeft, unmetRight } = comparePeople(a.people, b.people);
  return shared.length >= least && (unmetLeft.length === 0 || unmetRight.length === 0);
}

function fitDays({ event: a }: EventTelling, { event: b }: EventTelling): boolean {
  return !a.when || !b.when || ["equal", "containing"].includes(compareDays(a.when, b.when));
}

function fitPlaces({ event: a }: EventTelling, { event: b }: EventTelling): boolean {
  return !["abroad", "elsewhere"].includes(comparePlaces(a.place, b.place));
}
