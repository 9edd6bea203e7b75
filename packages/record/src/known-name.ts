import { familyKeys, nameKeys, type NameReading, readName } from "@concord/names";
import { lastSoundKeys, soundKeys } from "./sounds/sound-keys.ts";
import { isSpelledBySound, readSoundParts, type SoundPart } from "./sounds/sound-parts.ts";

/** A written name, read once for many comparisons. */
export interface KnownName {
  readonly text: string;
  readonly reading: NameReading;
  /** Its consonants, where it is spelled by sound or may be the name so spelled; else none. */
  readonly sounds: readonly SoundPart[];
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
  #sounds: readonly SoundPart[] | undefined;

  constructor(text: string) {
    this.text = text;
    this.reading = readName(text);
  }

  get sounds(): readonly SoundPart[] {
    return (this.#sounds ??= this.reading.layouts.length === 0 || isSpelledBySound(this.text) ? (readSoundParts(this.text) ?? []) : []);
  }

  get keys(): readonly string[] {
    return (this.#keys ??= [...nameKeys(this.reading), ...soundKeys(this.sounds)]);
  }

  get familyKeys(): readonly string[] {
    return (this.#familyKeys ??= [...familyKeys(this.reading), ...lastSoundKeys(this.sounds)]);
  }
}
