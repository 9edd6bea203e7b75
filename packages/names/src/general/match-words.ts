import { alignSounds } from "./align-sounds.ts";
import { COMMON_GIVEN_NAMES } from "./common-given-names.ts";
import type { GeneralWord } from "./general-name.ts";

/** What the meeting of a common given name tells, and bounds of what any other word tells, in bits. */
const COMMON_BITS = 6;
const MOST_BITS = 13;
const INITIAL_BITS = 3;
/** Two spellings that differ in their letters tell less than one. */
const TRANSLITERATION_COST = 1;

/** What two words tell for one name, in bits; undefined where they are two names. `bySounds`: a transliteration is at work. */
export function matchWords(a: GeneralWord, b: GeneralWord, bySounds: boolean): number | undefined {
  if (a.isInitial || b.isInitial) return matchInitial(a, b);
  if (a.letters === b.letters) return wordBits(a);
  const [plain = ""] = a.spellings;
  const [other = ""] = b.spellings;
  // Both carry diacritics, and other ones: Müller is not Möller; only transliterations may disagree in accents.
  const meetsPlainly = !a.isTransliterated && !b.isTransliterated && a.spellings.some((spelling) => b.spellings.includes(spelling));
  if (meetsPlainly && !(a.isMarked && b.isMarked && plain === other && !bySounds)) return leastBits(a, b);
  if (a.group !== undefined && a.group === b.group) return leastBits(a, b) - TRANSLITERATION_COST;
  if (!bySounds || !a.sounds || !b.sounds) return undefined;
  const omitted = alignSounds(a.sounds, b.sounds);
  return omitted === undefined ? undefined : leastBits(a, b) - TRANSLITERATION_COST - omitted;
}

function matchInitial(a: GeneralWord, b: GeneralWord): number | undefined {
  const [first = ""] = Array.from(a.spellings[0] ?? "");
  const [second = ""] = Array.from(b.spellings[0] ?? "");
  return first === second && first !== "" ? INITIAL_BITS : undefined;
}

function leastBits(a: GeneralWord, b: GeneralWord): number {
  return Math.min(wordBits(a), wordBits(b));
}

/** Longer words are rarer. */
function wordBits({ spellings: [plain = ""] }: GeneralWord): number {
  return COMMON_GIVEN_NAMES.has(plain) ? COMMON_BITS : Math.min(MOST_BITS, 3 + 1.3 * plain.length);
}

/** True for a word that tells little. */
export function isCommonWord({ spellings: [plain = ""] }: GeneralWord): boolean {
  return COMMON_GIVEN_NAMES.has(plain);
}
