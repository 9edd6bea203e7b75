import { familyKeys, nameKeys, type NameReading, readName } from "@concord/names";
import { lastSoundKeys, soundKeys } from "./sounds/sound-keys.ts";
import { isSpelledBySound, isSpelledInSyllables, readSoundParts, type SoundPart } from "./sounds/sound-parts.ts";

/** A written name, read once for many comparisons. */
export interface KnownName {
  readonly text: string;
  /** The number under which this process knows it. */
  readonly number: number;
  readonly reading: NameReading;
  /** Its consonants, where it is spelled by sound or may be the name so spelled; else none. */
  readonly sounds: readonly SoundPart[];
  /** Keys under which it is looked up among all people. */
  readonly keys: readonly string[];
  /** Coarser and fewer keys, for the people of one day. */
  readonly familyKeys: readonly string[];
  /** Numbers of these, sorted: two keys may have one, one key never two. */
  readonly familyNumbers: readonly number[];
}

/** Names kept. The readings of so many take some ten megabytes. */
const MOST_NAMES = 20_000;
const names = new Map<string, KnownName>();
let count = 0;

/** Reads a name, or remembers how it was read. */
export function knownName(text: string): KnownName {
  const known = names.get(text);
  if (known) return known;
  if (names.size >= MOST_NAMES) names.clear();
  const made = new LazyName(text, count++);
  names.set(text, made);
  return made;
}

/** A class for its getters alone: most names are asked for one kind of keys. */
class LazyName implements KnownName {
  readonly text: string;
  readonly number: number;
  readonly reading: NameReading;
  #keys: readonly string[] | undefined;
  #familyKeys: readonly string[] | undefined;
  #familyNumbers: readonly number[] | undefined;
  #sounds: readonly SoundPart[] | undefined;

  constructor(text: string, number: number) {
    this.text = text;
    this.number = number;
    this.reading = readName(text);
  }

  get sounds(): readonly SoundPart[] {
    return (this.#sounds ??= this.reading.layouts.length === 0 || isSpelledBySound(this.text) || isSpelledInSyllables(this.text) ? (readSoundParts(this.text) ?? []) : []);
  }

  get keys(): readonly string[] {
    return (this.#keys ??= [...nameKeys(this.reading), ...soundKeys(this.sounds)]);
  }

  get familyKeys(): readonly string[] {
    return (this.#familyKeys ??= [...familyKeys(this.reading), ...lastSoundKeys(this.sounds)]);
  }
  get familyNumbers(): readonly number[] {
    return (this.#familyNumbers ??= [...new Set(this.familyKeys.map(toNumber))].sort((a, b) => a - b));
  }
}

/**
 * False for names that are read syllable by syllable and whose family names share no reading: they cannot be one. Other names may be one
 * without a common key, heard alike in two spellings.
 */
export function mayShareFamily(one: KnownName, other: KnownName): boolean {
  if (one.reading.layouts.length === 0 || other.reading.layouts.length === 0) return true;
  const [a, b] = [one.familyNumbers, other.familyNumbers];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left = 0, right = 0] = [a[i], b[j]];
    if (left === right) return true;
    if (left < right) i += 1;
    else j += 1;
  }
  return false;
}

/** The hash FNV-1a, 30 bits of it: a small integer. */
function toNumber(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash >>> 2;
}
