import { compareNames } from "./compare-names.ts";
import { isFamilyNameOf } from "./is-family-name-of.ts";
import { knownName, mayShareFamily } from "./known-name.ts";
import type { TellingPerson } from "./telling.ts";

/** One person of two texts. */
export interface PersonMeeting {
  readonly left: TellingPerson;
  readonly right: TellingPerson;
}

/** How the people of two events meet. */
export interface PeopleMeeting {
  /** Each person of either side once. */
  readonly shared: readonly PersonMeeting[];
  /** One common name of two sides, or a family name alone and one that has it. */
  readonly doubtful: readonly PersonMeeting[];
  readonly unmetLeft: readonly TellingPerson[];
  readonly unmetRight: readonly TellingPerson[];
  /** Whether two unmet people may be one: names that cannot be read in both contradict nothing. */
  readonly mayBeOne: (left: TellingPerson, right: TellingPerson) => boolean;
}

/** A name so rare that another side is rather an error than a namesake. */
const RARE_NAME_BITS = 16;
/** As above, where one of the two sides is only inferred. */
const CLEAR_NAME_BITS = 8;

/** Compares the people of two events by their names. */
export function comparePeople(a: readonly TellingPerson[], b: readonly TellingPerson[]): PeopleMeeting {
  const taken = new Set<TellingPerson>();
  const met = new Set<TellingPerson>();
  const alike = findAlike(a, b);
  const meet = (isOne: (left: TellingPerson, right: TellingPerson, bits: number | undefined) => boolean): PersonMeeting[] =>
    a.flatMap((left): PersonMeeting[] => {
      const right = met.has(left) ? undefined : b.find((other) => !taken.has(other) && isOne(left, other, alike.get(left)?.get(other)));
      if (!right) return [];
      taken.add(right);
      met.add(left);
      return [{ left, right }];
    });
  const shared = meet((left, right, bits) => bits !== undefined && (hasOneSide(left, right) || bits >= (isSideOpen(left, right) ? CLEAR_NAME_BITS : RARE_NAME_BITS)));
  const doubtful = meet((left, right, bits) => bits !== undefined || hasFamilyName(left, right));
  return {
    shared,
    doubtful,
    unmetLeft: a.filter((left) => !met.has(left)),
    unmetRight: b.filter((right) => !taken.has(right)),
    mayBeOne: (left, right) => hasOneSide(left, right) && compareNames(left.names, right.names).verdict === "unknown",
  };
}

/** Pairs whose names can be one, with the bits of the names. Most pairs are of strangers. */
function findAlike(a: readonly TellingPerson[], b: readonly TellingPerson[]): Map<TellingPerson, Map<TellingPerson, number>> {
  const alike = new Map<TellingPerson, Map<TellingPerson, number>>();
  for (const left of a) {
    for (const right of b) {
      if (!left.names.some((name) => right.names.some((other) => mayShareFamily(knownName(name), knownName(other))))) continue;
      const { verdict, bits, isFamilyName } = compareNames(left.names, right.names);
      const isNamed = verdict === "same" && isFamilyName !== true;
      if (isNamed || ((verdict === "same" || verdict === "unknown") && isInOnePost(left, right))) alike.set(left, (alike.get(left) ?? new Map<TellingPerson, number>()).set(right, bits));
    }
  }
  return alike;
}

/** For a family name alone, or names that cannot be read in both: an office that one person holds at a time. */
function isInOnePost(left: TellingPerson, right: TellingPerson): boolean {
  return left.post !== undefined && left.post === right.post;
}

/** One text prints the family name alone. */
function hasFamilyName(left: TellingPerson, right: TellingPerson): boolean {
  return hasOneSide(left, right) && left.names.some((name) => right.names.some((other) => isFamilyNameOf(name, other) || isFamilyNameOf(other, name)));
}

function isSideOpen(left: TellingPerson, right: TellingPerson): boolean {
  return left.isSideInferred === true || right.isSideInferred === true;
}

function hasOneSide(left: TellingPerson, right: TellingPerson): boolean {
  return left.side === undefined || right.side === undefined || left.side === right.side;
}
