import type { GeneralName, GeneralWord } from "./general-name.ts";
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
const MOST_WORDS = 5;
const MOST_KEYS = 48;

/** Pairs of word skeletons, whatever their order; a family name with an initial; a name of one word by itself. */
export function generalKeys({ words, joined }: GeneralName): string[] {
  const keys = new Set<string>();
  for (const list of new Set([words, joined])) {
    const kept = list.length > MOST_WORDS ? [...list.slice(0, MOST_WORDS - 1), ...list.slice(-1)] : list;
    if (kept.length === 1) for (const only of skeletons(kept[0])) keys.add(`g:${only}`);
    kept.forEach((left, index) => {
      for (const right of kept.slice(index + 1)) addPair(keys, left, right);
    });
    const [first] = kept;
    const last = kept.at(-1);
    if (kept.length > 1 && first && last) {
      for (const skeleton of skeletons(last)) keys.add(`i:${initialOf(first)} ${skeleton}`);
      for (const skeleton of skeletons(first)) keys.add(`i:${initialOf(last)} ${skeleton}`);
    }
  }
  return [...keys].slice(0, MOST_KEYS);
}

function addPair(keys: Set<string>, a: GeneralWord, b: GeneralWord): void {
  if (a.isInitial || b.isInitial) return;
  for (const left of skeletons(a)) {
    for (const right of skeletons(b)) keys.add(left < right ? `g:${left} ${right}` : `g:${right} ${left}`);
  }
}

function initialOf({ spellings }: GeneralWord): string {
  return Array.from(spellings[0] ?? "")[0] ?? "";
}

function skeletons(word: GeneralWord | undefined): string[] {
  if (!word) return [];
  if (word.group !== undefined) return [`#${word.group}`];
  if (word.isTransliterated) return [toSkeleton(word.sounds ?? [])];
  return [...new Set(word.spellings.map((spelling) => {
    const sounds = readSounds(spelling);
    return sounds ? toSkeleton(sounds) : spelling;
  }))];
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
