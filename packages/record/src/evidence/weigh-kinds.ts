import { compareStrings } from "../compare-strings.ts";
import { kindFamily } from "../kind-family.ts";
import type { EventTelling } from "../telling.ts";

const SAME_KIND = 2;
/** A journey, and a site seen on it; two sites of one journey, which the same people see on one day. */
const SITE_OF_VISIT = -2;
const TWO_SITES = -4;
/** Kinds that never are one event. */
export const OTHER_KIND = -14;
/** Kinds that texts and their readers take for one another, where neither text tells of a second event with the same people: a visit and the talks in it. */
const TAKEN_FOR: Readonly<Record<string, number>> = {
  "meeting+visit": -3,
  "meeting+other": -2,
  "meeting+signing": -4,
  "other+visit": -3,
  "conference+other": -3,
};
/** As above, whatever else the texts tell: an ambassador who hands over letters of credence is received, and takes office; talks by telephone; a fair with a programme. */
const ALWAYS_TAKEN_FOR: Readonly<Record<string, number>> = { "appointment+meeting": -1, "call+meeting": -3, "conference+exhibition": -3 };
/** A meeting of three sides, or of so many delegates, is a conference by another word. */
const GATHERING = -1;
const MANY_SIDES = 3;
const MANY_DELEGATES = 20;
/** Kinds that {@link TAKEN_FOR} joins, for the keys by which tellings meet: no others are compared. */
const GROUPS: Readonly<Record<string, readonly string[]>> = { meeting: ["talks"], visit: ["talks"], signing: ["talks"], appointment: ["talks"], call: ["talks"], exhibition: ["conference"], other: ["talks", "conference"] };

/** Bits for two tellings being one by what they call the event. */
export function weighKinds(a: EventTelling, b: EventTelling): number {
  if (a.event.kind === b.event.kind) return a.event.kind === "visit" ? weighVisits(a, b) : SAME_KIND;
  const [left, right] = [familyOf(a), familyOf(b)];
  if (left === right || (isBilateral(a) && right === "meeting") || (isBilateral(b) && left === "meeting")) return 0;
  const kinds = [left, right].sort(compareStrings).join("+");
  if (kinds === "conference+meeting" && (isGathering(a, b) || isGathering(b, a))) return GATHERING;
  const always = ALWAYS_TAKEN_FOR[kinds];
  if (always !== undefined) return always;
  const bits = TAKEN_FOR[kinds];
  return bits === undefined || !isAlone(a) || !isAlone(b) ? OTHER_KIND : bits;
}

function weighVisits(a: EventTelling, b: EventTelling): number {
  if ((a.isSite !== true && b.isSite !== true && isLong(a) && isLong(b)) || (a.event.main && b.event.main)) return SAME_KIND;
  return a.event.main || b.event.main || a.isSite !== b.isSite ? SITE_OF_VISIT : TWO_SITES;
}

function isLong({ event: { when } }: EventTelling): boolean {
  return when !== undefined && when.start !== when.end;
}

/** Groups of kinds of which tellings of one event share one. */
export function kindGroups(telling: EventTelling): readonly string[] {
  const family = familyOf(telling);
  // Talks of several days, or with a motto, are talks too where another text tells of one day, and no motto.
  if (isBilateral(telling) || isGathering(telling) || (telling.event.kind === "meeting" && family !== "meeting")) return ["conference", "talks"];
  return GROUPS[family] ?? [family];
}

/** A meeting that is no side of anything else, and of more than two parties; of three it may still be held at a longer conference. */
function isGathering({ event, people, isShared }: EventTelling, other?: EventTelling): boolean {
  if (event.kind !== "meeting" || isShared === true || event.within.length > 0) return false;
  if (event.counts.some(({ unit, value }) => (unit === "delegates" && value >= MANY_DELEGATES) || (unit === "countries" && value >= MANY_SIDES))) return true;
  const sides = new Set(people.flatMap(({ side, isAttendee }) => (side === undefined || isAttendee === true ? [] : [side])));
  return sides.size >= MANY_SIDES && (other === undefined || other.event.when?.edtf === event.when?.edtf);
}

/** A conference by its kind alone, with people of two sides in it: talks that a text calls so, or that were taken for one. */
function isBilateral({ event, people, isShared }: EventTelling): boolean {
  if (kindFamily(event.kind) !== "conference" || isShared === true || event.name !== undefined || event.theme !== undefined) return false;
  if (event.within.length > 0 || event.counts.some(({ unit }) => unit === "countries") || event.when?.start !== event.when?.end) return false;
  return people.every(({ side }) => side !== undefined) && new Set(people.map(({ side }) => side)).size === 2;
}

/** Talks that have a motto or a name of their own, or go on for days, are a conference by another word. */
function familyOf(telling: EventTelling): string {
  const { kind, name, theme } = telling.event;
  return kind === "meeting" && (name !== undefined || theme !== undefined || isLong(telling)) ? kindFamily("conference") : kindFamily(kind);
}

/** No other event of the text has the same people, and nothing says that it was part of something or has a name of its own. */
function isAlone({ isShared, event }: EventTelling): boolean {
  return isShared !== true && event.name === undefined && event.theme === undefined && event.within.length === 0;
}
