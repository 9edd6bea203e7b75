import { eventKeys } from "./event-keys.ts";
import { linkEditions, linkTelling } from "./link-events.ts";
import { partitionEvents, type TellingPair } from "./partition-events.ts";
import type { EventTelling } from "./telling.ts";
import { groupsOf, unionFind } from "./union-find.ts";

/** All events of a set of tellings. `stories` are the tellings of each article of each story, in order. */
export function resolveEvents(tellings: readonly EventTelling[], stories: readonly (readonly (readonly EventTelling[])[])[]): EventTelling[][] {
  const editions = stories.flatMap(linkEditions);
  const links = [...editions, ...findLinks(tellings)];
  return connect(tellings, links).flatMap((group) => {
    const members = new Set(group.map(({ id }) => id));
    return partitionEvents(group, editions.filter(([id]) => members.has(id)));
  });
}

function findLinks(tellings: readonly EventTelling[]): TellingPair[] {
  const byKey = new Map<string, EventTelling[]>();
  return tellings.flatMap((telling) => {
    const keys = eventKeys(telling);
    const candidates = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), telling]);
    return linkTelling(telling, [...candidates]);
  });
}

function connect(tellings: readonly EventTelling[], links: readonly TellingPair[]): EventTelling[][] {
  const positions = new Map(tellings.map(({ id }, position) => [id, position]));
  const groups = unionFind(tellings.length);
  for (const [a, b] of links) groups.join(positions.get(a) ?? 0, positions.get(b) ?? 0);
  return groupsOf(tellings, groups);
}
