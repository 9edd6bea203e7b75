import { comparePeople, type PersonMeeting } from "../compare-people.ts";
import { organisations } from "../event-keys.ts";
import { isPrivate } from "../kind-family.ts";
import type { EventTelling, TellingPerson } from "../telling.ts";

/** At a conference one shared person says more than at a meeting or a visit, of which there were others that day. */
const SHARED_PERSON = { several: 6, one: 8 } as const;
const SECOND_PERSON = { otherSide: 7, sameSide: 4 } as const;
const FURTHER_PERSON = 3;
const MOST_SHARED = 22;
const SHARED_BODY = 4;
/** Somebody whom one text has take part and the other names, or both name besides, or both have take part, under two sides. */
const NAMED_PERSON = 4;
const FURTHER_NAMED = 2;
const MOST_NAMED = 8;
const MOST_NAMED_ASIDE = 4;
const MOST_NAMED_BETWEEN = 2;
/** A side that names nobody cannot contradict the other's people. */
const NOBODY_NAMED = 2;
const OTHER_PEOPLE = -4;
/** Two meetings of one person: the one with whom differs. */
const OTHER_PARTNER = -12;
const OTHER_COMPANY = { ofBothSides: -1, ofOneSide: -3 } as const;
/** Two long lists that hardly meet. */
const LONG_LIST = 4;
const LEAST_MET = 1 / 3;

/** What the people of two tellings say about their being one event. */
export interface PeopleEvidence {
  readonly bits: number;
  readonly shared: number;
  /** Sides that the shared people are of. */
  readonly sides: number;
  /** True where the two name different partners, or nobody in common and somebody of the same side. */
  readonly isContradicted: boolean;
}

/** Weighs the people of two tellings. */
export function weighPeople(a: EventTelling, b: EventTelling): PeopleEvidence {
  const isTwoSided = isPrivate(a.event.kind) && isPrivate(b.event.kind);
  const { shared, doubtful, unmetLeft: left, unmetRight: right, mayBeOne } = comparePeople(a.people, b.people);
  const named = Math.min(scoreNamed(doubtful.length + countNamed(a, b, { left, right })), mostNamed(a, b, isTwoSided));
  const bodies = organisations(a).some((body) => organisations(b).includes(body)) ? SHARED_BODY : 0;
  if (a.people.length === 0 || b.people.length === 0) return { bits: NOBODY_NAMED + bodies + named, shared: 0, sides: 0, isContradicted: false };
  // Asked for some conflict only: lists are long, and the first two of two lists mostly are one.
  // Each text names some of those who came along.
  const [ofLeft, ofRight] = [left, right].map((people) => people.filter(({ isAttendee }) => isAttendee !== true));
  const hasConflict = (counts: (person: TellingPerson) => boolean = () => true) => ofLeft?.some((one) => counts(one) && ofRight?.some((other) => counts(other) && !mayBeOne(one, other))) === true;
  if (shared.length === 0) {
    const isContradicted = isTwoSided && !areSidesOfOne(a, b) && hasConflict();
    const against = isContradicted ? OTHER_PARTNER : !isTwoSided && hasConflict() ? OTHER_PEOPLE : 0;
    return { bits: bodies + named + against, shared: 0, sides: 0, isContradicted };
  }
  const sides = new Set(shared.map(sideOf));
  const isContradicted = isTwoSided && sides.size < 2 && hasConflict((person) => !isOfSide(person, sides));
  const against = isContradicted ? OTHER_PARTNER : isTwoSided && hasConflict() ? OTHER_COMPANY[sides.size > 1 ? "ofBothSides" : "ofOneSide"] : hardlyMeet(a, b, shared.length) ? OTHER_PEOPLE : 0;
  return { bits: Math.min(MOST_SHARED, scoreShared(shared, isTwoSided || a.event.kind === "visit") + named) + bodies + against, shared: shared.length, sides: sides.size, isContradicted };
}

/** How many took part by one text and are named by the other, or are named besides by both. */
function countNamed(a: EventTelling, b: EventTelling, { left, right }: Record<"left" | "right", readonly TellingPerson[]>): number {
  const [besideA, besideB] = [a.company ?? [], b.company ?? []];
  const pairs = [[left, besideB] as const, [right, besideA] as const, [besideA, besideB] as const];
  return pairs.reduce((sum, [one, other]) => (one.length === 0 || other.length === 0 ? sum : sum + comparePeople(one, other).shared.length), 0);
}

/** Of two texts about one thing their company is the same too; what one is about and the other tells besides are seldom one. */
function mostNamed(a: EventTelling, b: EventTelling, isTwoSided: boolean): number {
  if (a.event.main && b.event.main) return MOST_NAMED;
  if (isTwoSided && (a.people.length === 0 || b.people.length === 0)) return 0;
  return a.event.main === b.event.main ? MOST_NAMED_ASIDE : MOST_NAMED_BETWEEN;
}

function scoreNamed(count: number): number {
  return count === 0 ? 0 : Math.min(MOST_NAMED, NAMED_PERSON + (count - 1) * FURTHER_NAMED);
}

function scoreShared(shared: readonly PersonMeeting[], hasSeveral: boolean): number {
  const first = hasSeveral ? SHARED_PERSON.several : SHARED_PERSON.one;
  if (shared.length === 1) return first;
  const hasBothSides = new Set(shared.map(sideOf)).size > 1;
  const second = hasBothSides ? SECOND_PERSON.otherSide : SECOND_PERSON.sameSide;
  return Math.min(MOST_SHARED, first + second + (shared.length - 2) * FURTHER_PERSON);
}

function hardlyMeet(a: EventTelling, b: EventTelling, shared: number): boolean {
  const least = Math.min(a.people.length, b.people.length);
  return least >= LONG_LIST && shared < least * LEAST_MET;
}

/** Each text may name its own side alone: one person each, of two sides. That joins nothing, and a third text that names both may. */
function areSidesOfOne(a: EventTelling, b: EventTelling): boolean {
  const [left, right] = [a.people[0], b.people[0]];
  return a.people.length === 1 && b.people.length === 1 && left?.side !== undefined && right?.side !== undefined && left.side !== right.side;
}

/** A side that a text states before one that it leaves to infer. */
function sideOf({ left, right }: PersonMeeting): string {
  const stated = [left, right].find(({ side, isSideInferred }) => side !== undefined && isSideInferred !== true);
  return stated?.side ?? left.side ?? right.side ?? "";
}

/** A person of a side that both texts name the same somebody of is company. */
function isOfSide(person: TellingPerson, sides: ReadonlySet<string>): boolean {
  return person.side !== undefined && sides.has(person.side);
}
