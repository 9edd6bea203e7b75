import { toPinyin } from "@concord/names";
import { foldLetters } from "../fold-letters.ts";

/** The consonants of one part of a name in order, each as the classes that it may be heard as; `?` may be any. */
export type SoundPart = readonly string[];

/** Between the parts of a name that characters spell by sound. */
const DOTS = /[·・‧•．]/u;
/** Letters that stand together for one sound, the longest first; a dot ends a choice of classes. Vowels count nothing. */
const LATIN: readonly (readonly [string, string])[] = [
  ["schtsch", "S"], ["tsch", "S"], ["dsch", "S"], ["sch", "S"], ["shch", "S"], ["tch", "S"], ["chr", "K.L"], ["sh", "S"], ["zh", "S"], ["ch", "SK"], ["ts", "S"], ["tz", "S"], ["dz", "S"], ["dj", "S"], ["kh", "K"], ["gh", "Kh"],
  ["ph", "FP"], ["th", "T"], ["ck", "K"], ["qu", "K"], ["ng", "N"], ["x", "K.S"], ["gi", "SK"], ["ge", "SK"], ["gy", "SK"], ["ci", "S"], ["ce", "S"], ["cy", "S"], ["nh", "N"],
  ["b", "P"], ["p", "P"], ["f", "F"], ["v", "Fh"], ["w", "Fh"], ["m", "M"], ["d", "T"], ["t", "T"], ["n", "N"], ["l", "L"], ["r", "L"], ["g", "K"], ["k", "K"], ["q", "K"], ["c", "K"], ["s", "S"], ["z", "S"], ["j", "Sh"], ["h", "h"],
];
/** At the end of a syllable characters mostly leave an r out, and often a stop at the end of a word. */
const CODA_R = "Ln";
const FINAL_STOPS: Readonly<Record<string, string>> = { t: "Te", th: "Te", k: "Ke", p: "Pe" };
/** Initials of pinyin as transliterations use them: a soft one may stand for a hard sound before i. */
const PINYIN: readonly (readonly [string, string])[] = [
  ["zh", "S"], ["ch", "S"], ["sh", "S"], ["b", "P"], ["p", "P"], ["m", "M"], ["f", "F"], ["w", "Fh"], ["d", "T"], ["t", "T"], ["n", "N"], ["l", "L"], ["r", "LS"], ["g", "K"], ["k", "K"], ["h", "hKF"], ["j", "SK"], ["q", "SK"], ["x", "SK"], ["z", "S"], ["c", "S"], ["s", "S"],
];

/** Whether characters spell a name by its sound: parts with a dot between them. */
export function isSpelledBySound(name: string): boolean {
  return /\p{Script=Han}/u.test(name) && DOTS.test(name);
}

/** Whether a Vietnamese text spells a foreign name by its sound: syllable by syllable, joined by hyphens. */
export function isSpelledInSyllables(name: string): boolean {
  return /\p{L}-\p{Ll}/u.test(name) && /(?<!\p{L})\p{Lu}\p{Ll}*(?:-\p{Ll}{1,6})+(?!\p{L})/u.test(name) && /[ăâđêôơưạ-ỹ]|[àáãèéìíòóõùúýĩũ]/u.test(name);
}

/** The sounds of a name, part by part; `undefined` for a script that is not read here. */
export function readSoundParts(name: string): SoundPart[] | undefined {
  if (/\p{Script=Han}/u.test(name)) return name.split(DOTS).map((part) => Array.from(part).flatMap(soundsOfCharacter));
  // Vietnamese writes s as x.
  const letters = isSpelledInSyllables(name) ? foldLetters(name).replaceAll("x", "s") : foldLetters(name);
  const words = letters.split(/[\s.]+/u).map((word) => word.replaceAll(/[^a-z]/gu, "")).filter((word) => word.length > 1);
  return words.length > 0 && /\p{Script=Latin}/u.test(name) ? words.map(soundsOfWord) : undefined;
}

function soundsOfCharacter(character: string): string[] {
  const pinyin = toPinyin(character)?.toLowerCase();
  if (pinyin === undefined) return ["?"];
  if (pinyin === "er") return ["L"];
  const initial = PINYIN.find(([letters]) => pinyin.startsWith(letters));
  return [...(initial ? [initial[1]] : []), ...(/ng?$/u.test(pinyin) ? ["Nn"] : [])];
}

function soundsOfWord(word: string): string[] {
  const sounds: string[] = [];
  for (let at = 0; at < word.length; ) {
    const rest = word.slice(at);
    const found = LATIN.find(([letters]) => rest.startsWith(letters));
    if (found) for (const sound of (codaOf(found[0], rest) ?? found[1]).split(".")) if (sounds.at(-1) !== sound || sound === "h") sounds.push(sound);
    // A vowel keeps two equal consonants apart.
    if (!found && sounds.at(-1) !== "") sounds.push("");
    // Only the consonant of "ge" is read: the vowel may begin a word of its own.
    at += found ? (/^[gc][iey]$/u.test(found[0]) ? 1 : found[0].length) : 1;
  }
  return sounds.filter((sound) => sound !== "");
}

function codaOf(letters: string, rest: string): string | undefined {
  if (letters === "r") return /^r+[aeiouy]/u.test(rest) ? undefined : CODA_R;
  return letters === rest ? FINAL_STOPS[letters] : undefined;
}
