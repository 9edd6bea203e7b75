import { compareNames } from "./compare-names.ts";
import { isFamilyNameOf } from "./is-family-name-of.ts";
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

/** Compares the people of two events by their names. */
export function comparePeople(a: readonly TellingPerson[], b: readonly TellingPerson[]): PeopleMeeting {
  const taken = new Set<TellingPerson>();
  const meet = (people: readonly TellingPerson[], isOne: (left: TellingPerson, right: TellingPerson) => boolean): PersonMeeting[] =>
    people.flatMap((left): PersonMeeting[] => {
      const right = b.find((other) => !taken.has(other) && isOne(left, other));
      if (!right) return [];
      taken.add(right);
      return [{ left, right }];
    });
  const shared = meet(a, isOnePerson);
  const met = new Set(shared.map(({ left }) => left));
  const doubtful = meet(a.filter((left) => !met.has(left)), mayBeOnePerson);
  for (const { left } of doubtful) met.add(left);
  return {
    shared,
    doubtful,
    unmetLeft: a.filter((left) => !met.has(left)),
    unmetRight: b.filter((right) => !taken.has(right)),
    mayBeOne: (left, right) => hasOneSide(left, right) && compareNames(left.names, right.names).verdict === "unknown",
  };
}

function isOnePerson(left: TellingPerson, right: TellingPerson): boolean {
  const { verdict, bits } = compareNames(left.names, right.names);
  return verdict === "same" && (hasOneSide(left, right) || bits >= RARE_NAME_BITS);
}

/** A namesake or an error; or one text prints the family name alone. */
function mayBeOnePerson(left: TellingPerson, right: TellingPerson): boolean {
  if (compareNames(left.names, right.names).verdict === "same") return true;
  return hasOneSide(left, right) && left.names.some((name) => right.names.some((other) => isFamilyNameOf(name, other) || isFamilyNameOf(other, name)));
}

function hasOneSide(left: TellingPerson, right: TellingPerson): boolean {
  return left.side === undefined || right.side === undefined || left.side === right.side;
}
