import { type ReadName, readName, sameLetters, sameName } from "./name.ts";
import type { OfficialProfile } from "./official-profile.ts";
import { DIFFERENT, LIKELY, NONE, OPEN, type Relation, same } from "./relation.ts";
import { scoreTenures } from "./score-tenures.ts";

/** Bits of a shared name: about six for each syllable, no more than three of them, since names of one country share syllables. */
const BITS_PER_SYLLABLE = 6.4;
const COUNTED_SYLLABLES = 3;
const SAME_COUNTRY = 2;
/** People that texts can speak of, 2^16.6: a constant of the deployment, so that no decision depends on what else has arrived. */
const POPULATION_BITS = 16.6;
/** Odds of ten to one. */
const CERTAINTY_BITS = 3.3;
/** Less than this is a coincidence of names, and not asked about. */
const QUESTION_BITS = 12;

/** A profile with its names read. */
export interface ReadProfile {
  readonly profile: OfficialProfile;
  readonly names: readonly ReadName[];
}

/** Reads the names of a profile once for many comparisons. */
export function readProfile(profile: OfficialProfile): ReadProfile {
  return { profile, names: profile.names.map(readName) };
}

/** Whether two profiles are one person, from the two alone. */
export function relateProfiles(a: ReadProfile, b: ReadProfile): Relation {
  const pairs = a.names.flatMap((left) => b.names.map((right) => ({ left, right })));
  const met = pairs.filter(({ left, right }) => sameName(left, right));
  // The same letters under other diacritics are another name.
  if (met.length === 0) return pairs.some(({ left, right }) => sameLetters(left, right)) ? DIFFERENT : NONE;
  const { country } = a.profile;
  if (country !== undefined && b.profile.country !== undefined && country !== b.profile.country) return DIFFERENT;
  const syllables = Math.max(...met.map(({ left, right }) => Math.min(left.syllables, right.syllables)));
  const tenureBits = scoreTenures(a.profile.tenures, b.profile.tenures);
  const countryBits = country !== undefined && country === b.profile.country ? SAME_COUNTRY : 0;
  const bits = Math.min(syllables, COUNTED_SYLLABLES) * BITS_PER_SYLLABLE + countryBits + tenureBits;
  if (bits >= POPULATION_BITS + CERTAINTY_BITS) return tenureBits > 0 ? same(bits) : LIKELY;
  return bits >= QUESTION_BITS ? OPEN : NONE;
}
