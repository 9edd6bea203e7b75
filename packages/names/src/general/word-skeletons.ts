import type { GeneralWord } from "./general-name.ts";
import { readSounds } from "./read-sounds.ts";
import { SOUND } from "./sound-classes.ts";

/** Sounds that some letter of some language confuses share a letter here; vowels and glides have none. */
const SKELETON: readonly (readonly [number, string])[] = [
  [SOUND.K | SOUND.S | SOUND.Z | SOUND.TS | SOUND.CH | SOUND.SH | SOUND.ZH | SOUND.H | SOUND.G, "x"],
  [SOUND.V | SOUND.F, "v"],
  [SOUND.B, "b"],
  [SOUND.D, "d"],
  [SOUND.L, "l"],
  [SOUND.M, "m"],
  [SOUND.N, "n"],
  [SOUND.P, "p"],
  [SOUND.R, "r"],
  [SOUND.T, "t"],
];
const VOWELS = SOUND.A | SOUND.E | SOUND.I | SOUND.O | SOUND.U;

/** The skeletons of a word: two words that match share one. */
export function toSkeletons(word: Pick<GeneralWord, "group" | "isTransliterated" | "sounds" | "spellings">): string[] {
  const group = word.group === undefined ? [] : [`#${word.group}`];
  if (word.isTransliterated) return [...group, toSkeleton(word.sounds ?? [])];
  const skeletons = word.spellings.map((spelling) => {
    const sounds = readSounds(spelling);
    return sounds ? toSkeleton(sounds) : spelling;
  });
  return [...new Set([...group, ...skeletons])];
}

function toSkeleton(sounds: readonly number[]): string {
  let skeleton = "";
  for (const sound of sounds) {
    if ((sound & VOWELS) !== 0) continue;
    const letter = SKELETON.find(([mask]) => (mask & sound) !== 0)?.[1] ?? "";
    if (!skeleton.endsWith(letter) || skeleton === "") skeleton += letter;
  }
  return skeleton;
}
