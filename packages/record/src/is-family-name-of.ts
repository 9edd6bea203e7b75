import { matchNames } from "@concord/names";
import { foldWords } from "./fold-letters.ts";
import { knownName } from "./known-name.ts";
import { compareFamilySounds } from "./sounds/compare-sounds.ts";
import { readSoundParts } from "./sounds/sound-parts.ts";

/** As many consonants as tell a family name by its sound. */
const ENOUGH_SOUND_BITS = 4;
const FEWEST_CHARACTERS = 3;
const PARTS = /[\s·]+/u;

/** Whether a name is no more than the family name of another, which has other parts before it; in letters, or in characters by its sound. */
export function isFamilyNameOf(short: string, full: string): boolean {
  // Most names have parts, and pairs of names are many.
  if (!PARTS.test(full)) return false;
  if (PARTS.test(short)) return isTailOf(short, full);
  const last = full.split(PARTS).at(-1);
  if (last === undefined || knownName(full).reading.layouts.length > 0) return false;
  const [isShortHan, isFullHan] = [isHan(short), isHan(full)];
  if (isShortHan === isFullHan) return isShortHan ? short === last : matchNames(knownName(short).reading, knownName(last).reading).same;
  const characters = isShortHan ? short : last;
  const [a, b] = [readSoundParts(short)?.[0], readSoundParts(last)?.[0]];
  return Array.from(characters).length >= FEWEST_CHARACTERS && a !== undefined && b !== undefined && compareFamilySounds(a, b) >= ENOUGH_SOUND_BITS;
}

/** A family name of several words, a particle before it or a second one behind: "van Ravensteyn", "Aravena Lillo". */
export function isTailOf(short: string, full: string): boolean {
  if (full.length <= short.length || knownName(full).reading.layouts.length > 0 || knownName(short).reading.layouts.length > 0) return false;
  const [tail, words] = [foldWords(short), foldWords(full)];
  return words.length > tail.length && words.slice(-tail.length).join(" ") === tail.join(" ");
}

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
