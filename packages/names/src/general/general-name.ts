import { splitWords } from "../bridge/split-words.ts";
import { hanUnits } from "../units/han-units.ts";
import { foldLatin, spellOut } from "./fold-latin.ts";
import { GIVEN_NAME_GROUPS, isSlavicGroup } from "./given-name-groups.ts";
import { readSounds } from "./read-sounds.ts";
import { toSkeletons } from "./word-skeletons.ts";

/** One word of a name outside the bridge. */
export interface GeneralWord {
  readonly text: string;
  /** Lower case, NFC. */
  readonly letters: string;
  /** Ways in which it is printed without diacritics, the plain one first. */
  readonly spellings: readonly string[];
  readonly isMarked: boolean;
  readonly isInitial: boolean;
  readonly isCapital: boolean;
  readonly group: number | undefined;
  /** Undefined for scripts and letters without a table. */
  readonly sounds: readonly number[] | undefined;
  /** True for Cyrillic and Greek: compared by sounds alone. */
  readonly isTransliterated: boolean;
  /** Consonants in classes: two words that match share one. */
  readonly skeletons: readonly string[];
}

/** A name outside the bridge, taken apart. */
export interface GeneralName {
  /** Words that carry the name, hyphens split. */
  readonly words: readonly GeneralWord[];
  /** The same with hyphened words joined; the same array where there is no hyphen. */
  readonly joined: readonly GeneralWord[];
  /** "jr", "sr", "ii", "iii", "iv": tells namesakes of one family apart. */
  readonly suffix: string | undefined;
  readonly isSurnameFirst: boolean;
  /** True if the look of a word says that Slavic transliteration is at work. */
  readonly isSlavic: boolean;
  /** Bits of the skeletons of its words: names without a bit in common do not match. */
  readonly mask: number;
  /** True if a word is in Cyrillic or Greek letters. */
  readonly isTransliterated: boolean;
}

const PARTICLES = new Set("al el as ad an ar at ul bin ibn ben bint von van der den de del della di da do dos das du la le zu zum af av ter ten y e of the".split(" "));
const SUFFIXES = new Set(["jr", "sr", "ii", "iii", "iv", "junior", "senior"]);
const SLAVIC = /(?:[oe](?:v|w|ff)a?|[yi]ov|sk(?:[iy]+j?|aya|aja|aia|a|oy|oi|oj)|(?:ts|z)k[iy]+j?|[lhrvwj]n(?:y|yi|yj|iy|ij|yy)|enko|enka|(?:ch|tsch|tch|j|y|i|tj)o?uk|(?:ch|tsch|tch|v|w)yn|(?:ov|ev|ow)[iy](?:ch|tsch|tch|cz|c|ć)|wicz|[iy]j|[^aeiou]yi|oigu|oïgou|ojgoe|hal)$/u;

/** Takes a name apart. */
export function readGeneralName(text: string): GeneralName {
  const { words: parts, isJoined, isCapital, hasComma } = splitWords(text.replaceAll(/[·・•]/gu, " ").replaceAll(/(?<=\p{Lu})\.(?=\p{L})/gu, ". "));
  const split = parts.map((part, index) => readWord(part, isCapital[index] === true));
  const glued: string[] = [];
  const capitals: boolean[] = [];
  parts.forEach((part, index) => {
    if (isJoined[index] === true && glued.length > 0) glued[glued.length - 1] += part;
    else capitals[glued.push(part) - 1] = isCapital[index] === true;
  });
  const last = split.at(-1)?.spellings[0] ?? "";
  const words = withoutParticles(split);
  const joined = glued.length === parts.length ? words : withoutParticles(glued.map((part, index) => readWord(part, capitals[index] === true)));
  return {
    words,
    joined,
    suffix: SUFFIXES.has(last) ? last.replace("junior", "jr").replace("senior", "sr") : undefined,
    isSurnameFirst: hasComma,
    isSlavic: words.some(looksSlavic),
    mask: toMask([...words, ...joined]),
    isTransliterated: words.some(({ isTransliterated }) => isTransliterated),
  };
}

/** Endings of given names tell nothing: Martin, Justine. */
function looksSlavic({ spellings: [plain = ""], group, isTransliterated }: GeneralWord, index: number): boolean {
  return isTransliterated || (group !== undefined && isSlavicGroup(group)) || SLAVIC.test(plain) || (index > 0 && /[a-z]{3}in[ea]?$/u.test(plain));
}

/** Particles come and go; a name of particles alone keeps them. */
function withoutParticles(words: readonly GeneralWord[]): readonly GeneralWord[] {
  const kept = words.filter(({ spellings }, index) => !PARTICLES.has(spellings[0] ?? "") && !(index > 0 && SUFFIXES.has(spellings[0] ?? "")));
  return kept.length > 0 ? kept : words;
}

function readWord(text: string, isCapital: boolean): GeneralWord {
  const letters = toCanonical(text).toLowerCase();
  const plain = foldLatin(letters);
  const isTransliterated = /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(letters);
  const word = {
    text,
    letters,
    spellings: spellOut(letters),
    isMarked: plain !== letters.replaceAll(/[.'’ʼ`]/gu, ""),
    isInitial: /^\p{L}\.?$/u.test(letters) && !/\p{Script=Han}/u.test(letters),
    isCapital,
    group: GIVEN_NAME_GROUPS.get(plain) ?? GIVEN_NAME_GROUPS.get(letters),
    sounds: readSounds(isTransliterated ? letters : letters.replaceAll(/[.'’ʼ`]/gu, "")),
    isTransliterated,
  };
  return { ...word, skeletons: toSkeletons(word) };
}

function toMask(words: readonly GeneralWord[]): number {
  let mask = 0;
  for (const skeleton of words.flatMap(({ skeletons }) => skeletons)) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < skeleton.length; index++) hash = Math.imul(hash ^ skeleton.charCodeAt(index), 0x01000193);
    mask |= 1 << ((hash ^ (hash >>> 13)) & 31);
  }
  return mask;
}

/** Characters in their canonical form. */
function toCanonical(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  const { canonical } = hanUnits();
  return Array.from(text, (char) => canonical.get(char) ?? char).join("");
}
