import { familyKeys, nameKeys, type NameReading, readName } from "@concord/names";

/** A written name, read once for many comparisons. */
export interface KnownName {
  readonly text: string;
  readonly reading: NameReading;
  /** Keys under which it is looked up among all people. */
  readonly keys: readonly string[];
  /** Coarser and fewer keys, for the people of one day. */
  readonly familyKeys: readonly string[];
}

/** Names kept. The readings of so many take some ten megabytes. */
const MOST_NAMES = 20_000;
const names = new Map<string, KnownName>();

/** Reads a name, or remembers how it was read. */
export function knownName(text: string): KnownName {
  const known = names.get(text);
  if (known) return known;
  if (names.size >= MOST_NAMES) names.clear();
  const made = new LazyName(text);
  names.set(text, made);
  return made;
}

/** A class for its getters alone: most names are asked for one kind of keys. */
class LazyName implements KnownName {
  readonly text: string;
  readonly reading: NameReading;
  #keys: readonly string[] | undefined;
  #familyKeys: readonly string[] | undefined;

  constructor(text: string) {
    this.text = text;
    this.reading = readName(text);
  }

  get keys(): readonly string[] {
    return (this.#keys ??= nameKeys(this.reading));
  }

  get familyKeys(): readonly string[] {
    return (this.#familyKeys ??= familyKeys(this.reading));
  }
}
