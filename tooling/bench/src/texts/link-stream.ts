import { edgesOf, eventKeys, type EventTelling, gatherTies, knownName, linkTelling, type OfficialProfile, toProfile, toTellings } from "@concord/record";
import type { PlantedText } from "@concord/record/testing";

/** Days that events are kept for: a later text does not tell of them any more. */
const KEPT_DAYS = 30;

/**
 * An index of linked records in memory, as the store keeps it on disk: of events the last days, of officials all that identity looks at.
 * Names stand between keys and profiles: a person has many profiles, and few names with many keys each.
 */
export class LinkStream {
  readonly #days = new Map<string, Map<string, EventTelling[]>>();
  readonly #profileIds = new Set<string>();
  readonly #holders = new Map<string, OfficialProfile[]>();
  readonly #namesByKey = new Map<string, string[]>();
  readonly #ties = gatherTies([]);
  /** Pairs of tellings and of profiles that were held against each other. */
  compared = 0;
  /** Pairs that were found to be one. */
  joined = 0;

  /** Links the events and officials of one more text with those before. */
  take({ parsed }: PlantedText): void {
    const said = toTellings(parsed);
    for (const telling of said.events) this.#takeEvent(telling);
    for (const telling of said.officials) this.#takeProfile(toProfile(telling));
  }

  #takeEvent(telling: EventTelling): void {
    const candidates = new Set<EventTelling>();
    for (const key of eventKeys(telling)) {
      const day = key.slice(0, key.indexOf("|"));
      const keys = this.#days.get(day) ?? new Map<string, EventTelling[]>();
      this.#days.set(day, keys);
      for (const holder of keys.get(key) ?? []) candidates.add(holder);
      addTo(keys, key, telling);
    }
    this.compared += candidates.size;
    this.joined += linkTelling(telling, [...candidates]).same.length;
    if (this.#days.size > KEPT_DAYS) for (const day of [...this.#days.keys()].sort((a, b) => (a < b ? -1 : 1)).slice(0, -KEPT_DAYS)) this.#days.delete(day);
  }

  /** A known profile joins nothing anew. */
  #takeProfile(profile: OfficialProfile): void {
    if (this.#profileIds.has(profile.id)) return;
    this.#profileIds.add(profile.id);
    const candidates = new Set<OfficialProfile>();
    for (const name of profile.names) {
      for (const key of knownName(name).keys) {
        for (const other of this.#namesByKey.get(key) ?? []) for (const holder of this.#holders.get(other) ?? []) candidates.add(holder);
      }
    }
    this.compared += candidates.size;
    this.joined += edgesOf(profile, candidates, this.#ties).length;
    for (const name of profile.names) {
      if (!this.#holders.has(name)) for (const key of new Set(knownName(name).keys)) addTo(this.#namesByKey, key, name);
      addTo(this.#holders, name, profile);
    }
  }
}

function addTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}
