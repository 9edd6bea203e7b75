import { jaroWinkler } from "./distances.ts";
import { readRows } from "./read-people.ts";
import { createRandom } from "./random.ts";
import { strip } from "./write-names.ts";
import type { Person, Writing } from "./writing.ts";

/** Two written names of the benchmark. */
export interface Pair {
  readonly a: Writing;
  readonly b: Writing;
  readonly isSame: boolean;
  /** Written by hand or chosen for nearness: two people whose names look alike. */
  readonly isNear: boolean;
  /** False where the two people have one name in one of the two writings: no method that sees names alone can tell. */
  readonly isDecidable: boolean;
}

/** Neighbours taken for each person, by letters. */
const NEIGHBOURS = 4;
const RANDOM_PER_PERSON = 40;

/** All pairs of forms of one person; near and random pairs of different people in every combination of forms. */
export function buildPairs(people: readonly Person[]): Pair[] {
  const same = people.flatMap(({ writings }) =>
    writings.flatMap((a, index) => writings.slice(index + 1).map((b) => ({ a, b, isSame: true, isNear: false, isDecidable: true }))),
  );
  const random = createRandom(7);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const strangers = people.flatMap((person) =>
    Array.from({ length: RANDOM_PER_PERSON }, () => ({ person, other: pick(people) })).flatMap(({ other }) => {
      const [a, b] = [pick(person.writings), other && pick(other.writings)];
      return other && a && b && other.id !== person.id ? [toPair(person, other, { a, b, isNear: false })] : [];
    }),
  );
  return [...same, ...strangers, ...nearPairs(people)];
}

/** The nearest other people by letters in one style, written in that style and in two others. */
function nearPairs(people: readonly Person[]): Pair[] {
  const random = createRandom(11);
  const pairs: Pair[] = [];
  for (const style of ["pinyin", "bare", "han-viet"]) {
    const listed = people.flatMap((person) => person.writings.filter((writing) => writing.style === style).map((writing) => ({ person, writing, folded: strip(writing.text).toLowerCase() })));
    for (const entry of listed) {
      const nearest = listed
        .filter(({ person }) => person.id > entry.person.id)
        .map((other) => ({ other, nearness: jaroWinkler(entry.folded, other.folded) }))
        .sort((x, y) => y.nearness - x.nearness)
        .slice(0, NEIGHBOURS)
        .filter(({ nearness }) => nearness >= 0.8);
      for (const { other } of nearest) {
        const crossed = other.person.writings[Math.floor(random() * other.person.writings.length)];
        pairs.push(toPair(entry.person, other.person, { a: entry.writing, b: other.writing, isNear: true }));
        if (crossed) pairs.push(toPair(entry.person, other.person, { a: entry.writing, b: crossed, isNear: true }));
      }
    }
  }
  return pairs;
}

/** Pairs of different people outside the bridge: near ones by hand, and everybody with everybody. */
export function buildWorldPairs(people: readonly Person[]): Pair[] {
  const near = readRows("near-world").map(([left = "", right = ""]) => ({ a: toWriting(left), b: toWriting(right), isSame: false, isNear: true, isDecidable: true }));
  const same = people.flatMap(({ writings }) => writings.flatMap((a, index) => writings.slice(index + 1).map((b) => ({ a, b, isSame: true, isNear: false, isDecidable: true }))));
  const strangers = people.flatMap((person, index) =>
    people.slice(index + 1).flatMap((other) => {
      const [[a], [b]] = [person.writings, other.writings];
      return a && b ? [{ a, b, isSame: false, isNear: false, isDecidable: true }] : [];
    }),
  );
  return [...same, ...strangers, ...near];
}

function toWriting(text: string): Writing {
  return { kind: "other", style: "near", text };
}

function toPair(left: Person, right: Person, { a, b, isNear }: { a: Writing; b: Writing; isNear: boolean }): Pair {
  return { a, b, isSame: false, isNear, isDecidable: !sharesName(left, b) && !sharesName(right, a) };
}

/** True if a person's own name can be written as another's is. */
function sharesName({ writings }: Person, other: Writing): boolean {
  return writings.some(({ text }) => text.toLowerCase() === other.text.toLowerCase());
}
