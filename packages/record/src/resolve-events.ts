import { eventKeys } from "./event-keys.ts";
import { findOpenEvents, type OpenEvents } from "./event-question.ts";
import { linkEditions, linkTelling, type TellingLinks } from "./link-events.ts";
import { partitionEvents, type TellingPair } from "./partition-events.ts";
import type { EventTelling } from "./telling.ts";
import { groupsOf, unionFind } from "./union-find.ts";

/** Which tellings are one event. */
export interface EventResolution {
  /** Tellings of each event, by id. */
  readonly events: readonly EventTelling[][];
  readonly open: readonly OpenEvents[];
}

/** All events of a set of tellings. `stories` are the tellings of each article of each story. */
export function resolveEvents(tellings: readonly EventTelling[], stories: readonly (readonly (readonly EventTelling[])[])[]): EventResolution {
  const links = findLinks(tellings);
  const same = links.flatMap((found) => found.same);
  const events = divideEvents(tellings, same, stories.flatMap(linkEditions));
  const eventOf = new Map(events.flatMap((event) => event.map(({ id }) => [id, event] as const)));
  return { events, open: findOpenEvents([...same, ...links.flatMap(({ open }) => open)], (id) => eventOf.get(id)) };
}

/** Divides tellings, all that the links reach, into events, each connected set by itself; tellings of an event sorted by id. */
export function divideEvents(tellings: readonly EventTelling[], links: readonly TellingPair[], editions: readonly TellingPair[]): EventTelling[][] {
  const positions = new Map(tellings.map(({ id }, position) => [id, position]));
  const groups = unionFind(tellings.length);
  for (const [a, b] of [...links, ...editions]) groups.join(positions.get(a) ?? 0, positions.get(b) ?? 0);
  const editionsOf = new Map<number, TellingPair[]>();
  for (const pair of editions) {
    const group = groups.find(positions.get(pair[0]) ?? 0);
    editionsOf.set(group, [...(editionsOf.get(group) ?? []), pair]);
  }
  return groupsOf(tellings, groups).flatMap((group) => partitionEvents(group, editionsOf.get(groups.find(positions.get(group[0]?.id ?? "") ?? 0)) ?? []));
}

function findLinks(tellings: readonly EventTelling[]): TellingLinks[] {
  const byKey = new Map<string, EventTelling[]>();
  return tellings.map((telling) => {
    const keys = eventKeys(telling);
    const candidates = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
    for (const key of keys) {
      const holders = byKey.get(key);
      if (holders) holders.push(telling);
      else byKey.set(key, [telling]);
    }
    return linkTelling(telling, [...candidates]);
  });
}
