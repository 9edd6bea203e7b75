import { compareNames, type NameMeeting } from "./compare-names.ts";
import { knownName } from "./known-name.ts";
import type { OfficialProfile } from "./official-profile.ts";
import { NO_TIE, type ProfileTie } from "./profile-tie.ts";
import { DIFFERENT, NONE, type Relation } from "./relation.ts";
import { isSameOffice, scoreTenures } from "./score-tenures.ts";

/** People that texts can speak of, 2^16.6: a constant of the deployment, so that no decision depends on what else has arrived. */
const POPULATION_BITS = 16.6;
/** Odds of ten to one. */
const CERTAINTY_BITS = 3.3;
/** What a pair needs to be one person. */
export const NEEDED_BITS = POPULATION_BITS + CERTAINTY_BITS;
/** Less than this (odds of one to ten) is a coincidence of names, and not asked about. */
const QUESTION_BITS = POPULATION_BITS - CERTAINTY_BITS;

const SAME_COUNTRY = 2;
/** Two countries of which at least one was inferred: a stated one vetoes another stated one, an inferred one may be wrong. */
const INFERRED_COUNTRY = -5;
/** So much a name of several long words says that at one event, among others, one of two stated countries is rather a mistake than a namesake's. */
const UNIQUE_NAME_BITS = 16;
/** One event: the low end of what was measured, since a shared name may have helped to find that it is one. */
const SHARED_EVENT = 10;
/** The same kind of event at the same place and time, where only this name is in both. */
const SHARED_OCCASION = 4;

/** An office that several hold at a time, where the names cannot be read in one system: the texts may name two of them. */
const SHARED_OFFICE = -1;

/** Told in the very same words: the likeliest home of a telling that is judged by itself. More than the lead that a claim needs. */
const SAME_WORDS = 4;

/** Bits of evidence that two profiles are one person, by kind. Log2 of likelihood ratios; their sum is held against {@link NEEDED_BITS}. */
export interface PairEvidence {
  readonly name: number;
  readonly country: number;
  readonly office: number;
  readonly event: number;
  readonly total: number;
  /** The two writings that meet best. */
  readonly names: readonly [string, string];
}

/** Whether two profiles are one person, from the two alone and what ties them. */
export function relateProfiles(a: OfficialProfile, b: OfficialProfile, tie: ProfileTie = NO_TIE): Relation {
  if (tie.decided) return { verdict: tie.decided.verdict, bits: Infinity, decided: tie.decided.sequence };
  const meeting = compareNames(a.names, b.names);
  if (meeting.verdict === "different" || (tie.isParted && meeting.verdict === "same")) return DIFFERENT;
  if (meeting.verdict === "other") return NONE;
  if (isVetoedByCountry(a, b) && !isMistold(meeting, tie)) return meeting.verdict === "same" ? DIFFERENT : NONE;
  const { office, event, total: weighed } = weighPair(a, b, tie);
  const total = weighed >= NEEDED_BITS && isToldAlike(a, b) ? weighed + SAME_WORDS : weighed;
  // A name that cannot be read in both is known by what its bearer did, in what office, among whom.
  if (meeting.verdict === "unknown" && (tie.met !== "among-others" || office <= 0)) return NONE;
  const isBacked = office > 0 || event > 0;
  if (total >= NEEDED_BITS && isBacked) return { verdict: "same", bits: total, isFounded: office > 0 };
  // Another office speaks against a name that nothing else supports.
  if (total >= NEEDED_BITS && !meeting.isShort && office === 0) return { verdict: "likely", bits: total };
  const contrary = office < 0 ? { isContrary: true } : {};
  return total >= QUESTION_BITS ? { verdict: "open", bits: total, ...contrary } : { ...NONE, ...contrary };
}

/** The evidence of a pair, in bits. */
export function weighPair(a: OfficialProfile, b: OfficialProfile, tie: ProfileTie = NO_TIE): PairEvidence {
  const meeting = compareNames(a.names, b.names);
  const countries = compareCountries(a, b);
  const country = countries === "same" ? SAME_COUNTRY : countries === "other" ? INFERRED_COUNTRY : 0;
  const isUnnamed = meeting.verdict === "unknown" && !isSameOffice(a.tenures, b.tenures);
  const office = scoreTenures(a.tenures, b.tenures, countries === "other") + (isUnnamed ? SHARED_OFFICE : 0);
  const event = tie.met === "among-others" ? SHARED_EVENT : tie.met === "alone" ? SHARED_OCCASION : 0;
  return { name: meeting.bits, country, office, event, total: meeting.bits + country + office + event, names: [meeting.a, meeting.b] };
}

/** Whether two profiles differ in nothing that texts say. */
export function isToldAlike(a: OfficialProfile, b: OfficialProfile): boolean {
  return a.country === b.country && JSON.stringify([a.names, a.tenures]) === JSON.stringify([b.names, b.tenures]);
}

function compareCountries(a: OfficialProfile, b: OfficialProfile): "same" | "other" | "unknown" {
  if (a.country === undefined || b.country === undefined) return "unknown";
  return a.country === b.country ? "same" : "other";
}

/** Names that are read syllable by syllable two countries share. */
function isMistold({ bits, a, b }: NameMeeting, { met }: ProfileTie): boolean {
  return met === "among-others" && bits >= UNIQUE_NAME_BITS && [a, b].every((name) => knownName(name).reading.layouts.length === 0);
}

function isVetoedByCountry(a: OfficialProfile, b: OfficialProfile): boolean {
  return compareCountries(a, b) === "other" && a.basis !== "inferred" && b.basis !== "inferred";
}
