import { CYRILLIC_SOUNDS } from "./cyrillic-sounds.ts";
import { GREEK_SOUNDS } from "./greek-sounds.ts";
import { LATIN_SOUNDS } from "./latin-sounds.ts";
import { SOUND } from "./sound-classes.ts";

const LONGEST_GROUP = 7;
const LONGEST_WORD = 32;

/** The sounds of a word in Latin, Cyrillic or Greek letters, doubled ones once; undefined where a letter is unknown. */
export function readSounds(word: string): number[] | undefined {
  const lower = word.toLowerCase().normalize("NFC");
  // Greek accents are no letters of their own; a diaeresis parts two vowels.
  const letters = /\p{Script=Greek}/u.test(lower) ? lower.normalize("NFD").replaceAll("\u0301", "").normalize("NFC") : lower;
  if (letters.length > LONGEST_WORD) return undefined;
  const sounds: number[] = [];
  for (let at = 0; at < letters.length; ) {
    const found = findGroup(letters, at);
    if (!found) return undefined;
    for (const sound of found.sounds) if (sound !== sounds.at(-1)) sounds.push(sound);
    at += found.length;
  }
  return widenO(sounds);
}

function findGroup(letters: string, at: number): { readonly sounds: readonly number[]; readonly length: number } | undefined {
  for (let length = Math.min(LONGEST_GROUP, letters.length - at); length > 0; length--) {
    const group = letters.slice(at, at + length);
    const sounds = (at === 0 ? GREEK_SOUNDS.get(`^${group}`) : undefined) ?? soundsOf(group) ?? (length === 1 ? soundsOf(bare(group)) : undefined);
    if (sounds) return { sounds, length };
  }
  return undefined;
}

function soundsOf(group: string): readonly number[] | undefined {
  return LATIN_SOUNDS.get(group) ?? CYRILLIC_SOUNDS.get(group) ?? GREEK_SOUNDS.get(group);
}

function bare(letter: string): string {
  return letter.normalize("NFD").replaceAll(/\p{M}/gu, "");
}

/** After ч, ш, щ an e may be ё: Gorbachev, Gorbatschow. */
function widenO(sounds: readonly number[]): number[] {
  const hissing = SOUND.CH | SOUND.SH;
  return sounds.map((sound, index) => (sound === SOUND.E && ((sounds[index - 1] ?? 0) & hissing) !== 0 ? SOUND.E | SOUND.O : sound));
}
