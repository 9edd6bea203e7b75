import { type ReadName, readName, sameName } from "./name.ts";
import type { TellingPerson } from "./telling.ts";

interface Person {
  readonly names: readonly ReadName[];
  readonly writing: string;
  readonly side: string | undefined;
}

/** How the people of two events meet. */
export interface PeopleMeeting {
  /** How many of one are among the other. */
  readonly shared: number;
  /** True if either has somebody whom the other, which names somebody of that side too, knows nothing of. */
  readonly isContradicted: boolean;
}

/** Compares the people of two events by their names. Names in two kinds of writing may be one person, and contradict nothing. */
export function comparePeople(a: readonly TellingPerson[], b: readonly TellingPerson[]): PeopleMeeting {
  const [left, right] = [a.map(readPerson), b.map(readPerson)];
  const unmetLeft = left.filter((person) => !right.some((other) => isSamePerson(person, other)));
  const unmetRight = right.filter((person) => !left.some((other) => isSamePerson(person, other)));
  const isContradicted = unmetLeft.some((person) => unmetRight.some((other) => person.side !== other.side || person.writing === other.writing));
  return { shared: left.length - unmetLeft.length, isContradicted };
}

function isSamePerson(a: Person, b: Person): boolean {
  return a.names.some((left) => b.names.some((right) => sameName(left, right)));
}

function readPerson({ names, side }: TellingPerson): Person {
  const read = names.map(readName);
  return { names: read, writing: /\p{Script=Han}/u.test(names.join("")) ? "characters" : read.some(({ marked }) => marked) ? "marked" : "plain", side };
}
