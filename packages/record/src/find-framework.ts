import type { DiplomaticEvent } from "@concord/domain";
import { compareStrings, sortedDistinct } from "./compare-strings.ts";
import { compareDays, type DayRange } from "./day-range.ts";
import { frameworkKeys } from "./framework-keys.ts";
import type { EventTelling } from "./telling.ts";

/** An event and its days. */
export interface DatedEvent {
  readonly id: string;
  readonly when?: DayRange | undefined;
}

/** How an event finds what it was part of among the others. */
export interface FrameworkLookup {
  /** Id of the event that a telling belongs to. */
  event(tellingId: string): string | undefined;
  /** The events one of whose names has this key. */
  eventsNamed(key: string): readonly DatedEvent[];
}

/** Keys of the words that say what an event was part of: where its frameworks are looked up. */
export function withinKeys(tellings: readonly EventTelling[]): string[] {
  return sortedDistinct(tellings.flatMap(({ event }) => event.within.flatMap(({ text }) => frameworkKeys(text))));
}

/** Keys under which an event is found by those that were part of it. */
export function namedKeys(tellings: readonly EventTelling[]): string[] {
  return sortedDistinct(tellings.flatMap(({ event }) => (event.name === undefined ? [] : frameworkKeys(event.name))));
}

/** What an event was part of: the words of each telling and, where one event of the record answers to them, that event. */
export function findFrameworks(core: DatedEvent, tellings: readonly EventTelling[], lookup: FrameworkLookup): DiplomaticEvent["within"] {
  const found = new Map<string, DiplomaticEvent["within"][number]>();
  for (const { event, language, local } of tellings) {
    for (const { text, event: localId } of event.within) {
      const telling = localId === undefined ? undefined : local[localId];
      const eventId = (telling === undefined ? undefined : otherThan(core.id, lookup.event(telling))) ?? findByName(core, text, lookup);
      const key = `${language} ${text}`;
      if (eventId !== undefined || !found.has(key)) found.set(key, { language, text, ...(eventId !== undefined && { eventId }) });
    }
  }
  return [...found].sort(([a], [b]) => compareStrings(a, b)).map(([, words]) => words);
}

/** The one event of that name whose days hold those of `core`. Two such events leave it open. */
function findByName(core: DatedEvent, words: string, lookup: FrameworkLookup): string | undefined {
  const { when } = core;
  if (!when) return undefined;
  const holds = (frame: DatedEvent): boolean =>
    frame.id !== core.id && frame.when !== undefined && frame.when.start <= when.start && when.end <= frame.when.end && compareDays(frame.when, when) !== "overlapping";
  const ids = sortedDistinct(frameworkKeys(words).flatMap((key) => lookup.eventsNamed(key).filter(holds).map(({ id }) => id)));
  return ids.length === 1 ? ids[0] : undefined;
}

function otherThan(id: string, found: string | undefined): string | undefined {
  return found === id ? undefined : found;
}
