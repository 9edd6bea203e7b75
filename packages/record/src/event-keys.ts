import { sortedDistinct } from "./compare-strings.ts";
import { dayKeys } from "./day-range.ts";
import { foldWords } from "./fold-letters.ts";
import { frameworkKeys } from "./framework-keys.ts";
import { kindFamily } from "./kind-family.ts";
import { knownName } from "./known-name.ts";
import type { EventTelling } from "./telling.ts";

/**
 * Keys under which tellings of one event find each other: family, day, and something that both name. Two tellings without a common key are
 * never compared, so the cost of one more does not grow with the record. The day stands first: new keys lie beside each other in an index.
 */
export function eventKeys(telling: EventTelling): string[] {
  const { kind, when, theme, name, within } = telling.event;
  if (!when) return [];
  const shared = [
    ...telling.people.flatMap(({ names }) => names.flatMap((written) => knownName(written).familyKeys)).map((key) => `n:${key}`),
    ...organisations(telling).map((key) => `g:${key}`),
    ...[theme, name].flatMap((words) => (words === undefined ? [] : foldWords(words).join(" ") || [])).map((key) => `t:${key}`),
    ...within.flatMap(({ text }) => frameworkKeys(text)).map((key) => `f:${key}`),
  ];
  const family = kindFamily(kind);
  return sortedDistinct(dayKeys(when).flatMap((day) => shared.map((key) => `${day}|${family}|${key}`)));
}

/** Folded names of the bodies that took part. */
export function organisations({ event }: EventTelling): string[] {
  return event.participants.flatMap(({ organisation }) => (organisation === undefined ? [] : foldWords(organisation).join(" ") || []));
}
