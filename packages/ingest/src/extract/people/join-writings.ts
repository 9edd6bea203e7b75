import { matchNames, readName } from "@concord/names";
import { readNameSystem } from "../../names/name-system.ts";
import type { Reading } from "../../read/reading.ts";
import type { Person } from "./group-by-name.ts";
import type { Title } from "../titles/title.ts";

/** Bits from which two writings with one office in one text are one person: a few hundred people may share an office's name, not more. */
const JOINING = 8;
/** More people than that are a list, in which nobody is named twice. */
const MOST = 60;
/** Who serves at home is written as at home: a Vietnamese minister is not printed in pinyin. */
const HOME_OF: Readonly<Record<string, string>> = { vi: "VN" };

/**
 * Joins people whose names are two writings of one ("Jin Zhuanglong" and "Kim Trang Long"), by the characters that both can be read as: where
 * one office is given to both, nothing contradicts it, and nobody else fits. The name of the one whose office is known in full is kept.
 */
export function joinWritings(reading: Reading, people: readonly Person[]): Person[] {
  if (people.length < 2 || people.length > MOST) return [...people];
  const joined = new Map<Person, Person>();
  for (const person of people) {
    const fitting = people.filter((other) => other !== person && isOtherWriting(reading, person, other));
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1 && isKnownBetter(only, person)) joined.set(person, only);
  }
  return people.filter((person) => !joined.has(person)).map((person) => withWritings(person, people.filter((other) => joined.get(other) === person)));
}

function isOtherWriting(reading: Reading, one: Person, other: Person): boolean {
  if (!haveOneOffice(one, other) || isAtHome(one) || isAtHome(other) || standTogether(reading, one, other)) return false;
  const [left, right] = [readName(one.name), readName(other.name)];
  return left.system !== "other" && right.system !== "other" && left.system !== right.system && matchNames(left, right).bits >= JOINING;
}

/** Who is named first is kept of two whose offices say as much. */
function isKnownBetter(one: Person, other: Person): boolean {
  if (one.isBare !== other.isBare) return other.isBare;
  return (one.attachments[0]?.name.start ?? 0) < (other.attachments[0]?.name.start ?? 0);
}

/** Places of a name whose offices are looked at: the first ones tell them. */
const TELLING = 8;

function titlesOf({ attachments }: Person): readonly Title[] {
  return attachments.slice(0, TELLING).flatMap(({ titles }) => titles);
}

function haveOneOffice(one: Person, other: Person): boolean {
  const known = titlesOf(other);
  return titlesOf(one).some((title) => known.some(({ office, portfolio, country }) => office === title.office && agree(portfolio, title.portfolio) && agree(country, title.country)));
}

function agree(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

function isAtHome(person: Person): boolean {
  const home = HOME_OF[readNameSystem(person.name).system];
  return home !== undefined && titlesOf(person).some(({ country }) => country === home);
}

/** Two names in one sentence are two people. */
export function standTogether({ sentenceOf }: Reading, one: Person, other: Person): boolean {
  const sentences = new Set(one.attachments.map(({ name }) => sentenceOf[name.start]));
  return other.attachments.some(({ name }) => sentences.has(sentenceOf[name.start]));
}

function withWritings(person: Person, others: readonly Person[]): Person {
  if (others.length === 0) return person;
  const attachments = [person, ...others].flatMap((one) => one.attachments).toSorted((one, other) => one.name.start - other.name.start);
  return { ...person, attachments, writings: [...person.writings, ...others.flatMap((other) => other.writings)], isBare: person.isBare && others.every((other) => other.isBare) };
}
