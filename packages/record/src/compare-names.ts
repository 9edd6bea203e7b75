import { matchBySound, matchNames } from "@concord/names";
import { compareStrings } from "./compare-strings.ts";
import { foldLetters } from "./fold-letters.ts";
import { isFamilyNameOf, isTailOf } from "./is-family-name-of.ts";
import { type KnownName, knownName } from "./known-name.ts";
import { compareSounds } from "./sounds/compare-sounds.ts";
import { isSpelledBySound, isSpelledInSyllables } from "./sounds/sound-parts.ts";

/** How two written names, or the writings of two people, meet. */
export interface NameMeeting {
  /**
   * `same`: can be writings of one name. `different`: one system reads both, and they disagree in it. `unknown`: nothing can be read in both,
   * such as characters and a name outside the bridge. `other`: they do not meet.
   */
  readonly verdict: "same" | "different" | "unknown" | "other";
  /** Log-likelihood ratio of one name against two; 0 where the verdict is not `same`. */
  readonly bits: number;
  /** True for a name of two syllables, which never decides alone. */
  readonly isShort: boolean;
  /** True where one of the two is no more than the family name of the other. */
  readonly isFamilyName?: true;
  readonly a: string;
  readonly b: string;
}

/** Of names that only their sounds can be held against each other: more is one name, less than the second two. Strangers reached 3.6 in 4,672 pairs. */
const ONE_SOUND_BITS = 5;
const TWO_SOUNDS_BITS = -1;

/** Two spellings in characters: the same sounds are written by few characters, so strangers meet more often than between two scripts. */
const ONE_SPELLED_BITS = 6.5;
/** What two spellings in one script, heard alike, say at most: enough with the same office of the same body or one event, and not without. */
const MOST_HEARD_BITS = 9;
/** A family name alone, of somebody whom the other text names in full. */
const FAMILY_NAME_BITS = 6;
const FEWEST_SPELLED = 4;

/** Pairs kept. */
const MOST_PAIRS = 100_000;
/** Two numbers of names below it make one whole number. */
const MOST_NUMBERS = 2 ** 26;
const meetings = new Map<number, NameMeeting>();

/** The best meeting of any writing of one with any of the other. */
export function compareNames(a: readonly string[], b: readonly string[]): NameMeeting {
  let best: NameMeeting | undefined;
  for (const left of a) {
    for (const right of b) {
      const met = meet(left, right);
      const isTails = met.verdict === "same" && met.bits > FAMILY_NAME_BITS && isTailOfOne(left, a) && isTailOfOne(right, b);
      const meeting = isTails ? { ...met, bits: FAMILY_NAME_BITS, isShort: true } : met;
      if (!best || isBetter(meeting, best)) best = meeting;
    }
  }
  return best ?? { verdict: "other", bits: 0, isShort: false, a: "", b: "" };
}

/** "van Zandvliet" of Jacoba van Zandvliet: a family name of several words says no more than one of one word. */
function isTailOfOne(name: string, names: readonly string[]): boolean {
  return names.length > 1 && names.some((other) => other !== name && isTailOf(name, other));
}

/** An order without ties: whichever way round two people are compared, one pair of their names speaks for them. */
function isBetter(a: NameMeeting, b: NameMeeting): boolean {
  const order = rank(a) - rank(b) || Number(b.isShort) - Number(a.isShort) || compareStrings([b.a, b.b].sort(compareStrings).join("\n"), [a.a, a.b].sort(compareStrings).join("\n"));
  return order > 0;
}

/** One pair that can be one name outweighs all that do not meet; one that contradicts outweighs those that say nothing. */
function rank({ verdict, bits }: NameMeeting): number {
  if (verdict === "same") return 10 + bits;
  return { different: 3, other: 2, unknown: 1 }[verdict];
}

function meet(a: string, b: string): NameMeeting {
  const [left, right] = [knownName(a), knownName(b)];
  // A number, since words put together would have to be read anew for each pair.
  const key = left.number * MOST_NUMBERS + right.number;
  const known = meetings.get(key);
  if (known) return known;
  if (meetings.size >= MOST_PAIRS) meetings.clear();
  const made = a > b ? turn(compute(right, left)) : compute(left, right);
  meetings.set(key, made);
  return made;
}

function turn({ a, b, ...meeting }: NameMeeting): NameMeeting {
  return { ...meeting, a: b, b: a };
}

function compute(a: KnownName, b: KnownName): NameMeeting {
  const { bits, same } = matchNames(a.reading, b.reading);
  const sound = isOneBySound(a, b) ? compareSounds(a.sounds, b.sounds) : undefined;
  if (sound !== undefined) {
    const verdict = sound >= ONE_SOUND_BITS ? "same" : sound < TWO_SOUNDS_BITS ? "other" : "unknown";
    return { verdict, bits: verdict === "same" ? sound : 0, isShort: false, a: a.text, b: b.text };
  }
  const isShort = a.reading.layouts.length > 0 && a.reading.layouts.every(({ forms }) => forms.length < 3);
  if (same) return { verdict: "same", bits, isShort, a: a.text, b: b.text };
  const heard = hearAlike(a, b);
  if (heard > 0) return { verdict: "same", bits: Math.min(heard, MOST_HEARD_BITS), isShort, a: a.text, b: b.text };
  if (isFamilyName(a, b) || isFamilyName(b, a)) return { verdict: "same", bits: FAMILY_NAME_BITS, isShort: true, isFamilyName: true, a: a.text, b: b.text };
  const verdict = isUnreadable(a, b) ? "unknown" : isContradiction(a, b) ? "different" : "other";
  return { verdict, bits: 0, isShort, a: a.text, b: b.text };
}

/** Three characters that begin with a Chinese family name are a Chinese name, whatever they sound like. */
function isFamilyName(short: KnownName, full: KnownName): boolean {
  const isWhole = isHan(short.text) && Array.from(short.text).length < FEWEST_SPELLED && short.reading.layouts.length > 0;
  return !isWhole && isFamilyNameOf(short.text, full.text);
}

/** Bits for two spellings in one script being heard alike, in any language; 0 where they are not. */
function hearAlike(a: KnownName, b: KnownName): number {
  if (isHan(a.text) !== isHan(b.text) || isContradiction(a, b)) return 0;
  if (!isHan(a.text)) return matchBySound(a.reading, b.reading) ?? 0;
  if (!isSpelledBySound(a.text) || !isSpelledBySound(b.text)) return 0;
  const bits = compareSounds(a.sounds, b.sounds);
  return bits >= ONE_SPELLED_BITS ? bits : 0;
}

/** Characters that spell a name by its sound, and letters; or letters that spell it in Vietnamese syllables, and others. */
function isOneBySound(a: KnownName, b: KnownName): boolean {
  if (!isHan(a.text) && !isHan(b.text)) return isSpelledInSyllables(a.text) !== isSpelledInSyllables(b.text) && a.sounds.length > 1 && b.sounds.length > 1;
  return isHan(a.text) !== isHan(b.text) && (isSpelledBySound(a.text) || isSpelledBySound(b.text)) && a.sounds.length > 1 && b.sounds.length > 1;
}

/** Characters that no reading of the other name can be held against. */
function isUnreadable(a: KnownName, b: KnownName): boolean {
  const [left, right] = [isHan(a.text), isHan(b.text)];
  return left !== right && (a.reading.layouts.length === 0 || b.reading.layouts.length === 0);
}

/** The same letters under other diacritics, or two names that one system reads whole. */
function isContradiction(a: KnownName, b: KnownName): boolean {
  if (a.reading.channels.some((channel) => b.reading.channels.includes(channel))) return true;
  return foldLetters(a.text) === foldLetters(b.text);
}

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
