import { compareNames } from "./compare-names.ts";
import type { TellingPerson } from "./telling.ts";

/** How the people of two events meet. */
export interface PeopleMeeting {
  /** How many of one are among the other. */
  readonly shared: number;
  /** True if either has somebody whom the other, which names somebody of that side too, knows nothing of. */
  readonly isContradicted: boolean;
}

/** Compares the people of two events by their names. Names that cannot be read in both may be one person, and contradict nothing. */
export function comparePeople(a: readonly TellingPerson[], b: readonly TellingPerson[]): PeopleMeeting {
  const meetings = a.map((left) => b.map((right) => compareNames(left.names, right.names).verdict));
  const unmetLeft = a.filter((_, i) => !meetings[i]?.includes("same"));
  const unmetRight = b.filter((_, j) => !meetings.some((row) => row[j] === "same"));
  const isContradicted = unmetLeft.some((left) => unmetRight.some((right) => left.side !== right.side || meetings[a.indexOf(left)]?.[b.indexOf(right)] !== "unknown"));
  return { shared: Math.min(a.length - unmetLeft.length, b.length - unmetRight.length), isContradicted };
}
