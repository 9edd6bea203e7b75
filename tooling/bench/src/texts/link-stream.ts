import { edgesOf, eventKeys, type EventTelling, gatherTies, linkTelling, type OfficialProfile, profileKeys, toProfile, toTellings } from "@concord/record";
import type { PlantedText } from "@concord/record/testing";

/** Days that events are kept for: a later text does not tell of them any more. */
const KEPT_DAYS = 30;

/** An index of linked records in memory, as the store keeps it on disk: of events the last days, of officials all that identity looks at. */
export class LinkStream {
  readonly #days = new Map<string, Map<string, EventTelling[]>>();
  readonly #profiles = new Map<string, OfficialProfile>();
  readonly #byKey = new Map<string, OfficialProfile[]>();
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
      const holders = keys.get(key) ?? [];
      for (const holder of holders) candidates.add(holder);
      keys.set(key, [...holders, telling]);
    }
    this.compared += candidates.size;
    this.joined += linkTelling(telling, [...candidates]).same.length;
    if (this.#days.size > KEPT_DAYS) for (const day of [...this.#days.keys()].sort((a, b) => (a < b ? -1 : 1)).slice(0, -KEPT_DAYS)) this.#days.delete(day);
  }

  /** A known profile joins nothing anew. */
  #takeProfile(profile: OfficialProfile): void {
    if (this.#profiles.has(profile.id)) return;
    this.#profiles.set(profile.id, profile);
    const keys = profileKeys(profile);
    const candidates = new Set(keys.flatMap((key) => this.#byKey.get(key) ?? []));
    this.compared += candidates.size;
    this.joined += edgesOf(profile, candidates, this.#ties).length;
    for (const key of keys) {
      const holders = this.#byKey.get(key);
      if (holders) holders.push(profile);
      else this.#byKey.set(key, [profile]);
    }
  }
}
