import { compareStrings } from "../compare-strings.ts";
import { kindFamily } from "../kind-family.ts";
import type { EventTelling } from "../telling.ts";

const SAME_KIND = 2;
/** Kinds that never are one event. */
export const OTHER_KIND = -8;
/** Kinds that texts and their readers take for one another, where neither text tells of a second event with the same people: a visit and the talks in it. */
const TAKEN_FOR: Readonly<Record<string, number>> = {
  "meeting+visit": -3,
  "meeting+other": -2,
  "meeting+signing": -4,
  "other+visit": -3,
  "conference+other": -3,
};
/** Kinds that {@link TAKEN_FOR} joins, for the keys by which tellings meet: no others are compared. */
const GROUPS: Readonly<Record<string, readonly string[]>> = { meeting: ["talks"], visit: ["talks"], signing: ["talks"], other: ["talks", "conference"] };

/** Bits for two tellings being one by what they call the event. */
export function weighKinds(a: EventTelling, b: EventTelling): number {
  if (a.event.kind === b.event.kind) return SAME_KIND;
  const [left, right] = [familyOf(a), familyOf(b)];
  if (left === right) return 0;
  const bits = TAKEN_FOR[[left, right].sort(compareStrings).join("+")];
  return bits === undefined || !isAlone(a) || !isAlone(b) ? OTHER_KIND : bits;
}

/** Groups of kinds of which tellings of one event share one. */
export function kindGroups(telling: EventTelling): readonly string[] {
  const family = familyOf(telling);
  return GROUPS[family] ?? [family];
}

/** Talks that have a motto or a name of their own, or go on for days, are a conference by another word. */
function familyOf({ event: { kind, name, theme, when } }: EventTelling): string {
  const isLong = when !== undefined && when.start !== when.end;
  return kind === "meeting" && (name !== undefined || theme !== undefined || isLong) ? kindFamily("conference") : kindFamily(kind);
}

/** No other event of the text has the same people, and nothing says that it was part of something or has a name of its own. */
function isAlone({ isShared, event }: EventTelling): boolean {
  return isShared !== true && event.name === undefined && event.theme === undefined && event.within.length === 0;
}
