import { matchNames, type NameReading, readName } from "@concord/names";
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
  const writings = people.flatMap(toWriting);
  if (writings.length < 2) return [...people];
  const joined = new Map<Person, Person>();
  for (const writing of writings) {
    const fitting = writings.filter((other) => other !== writing && isOtherWriting(reading, writing, other));
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1 && isKnownBetter(only.person, writing.person)) joined.set(writing.person, only.person);
  }
  if (joined.size === 0) return [...people];
  return people.filter((person) => !joined.has(person)).map((person) => withWritings(person, people.filter((other) => joined.get(other) === person)));
}

/** A person whose name can be another writing of a name, and what tells it. */
interface Writing {
  readonly person: Person;
  readonly titles: readonly Title[];
  /** The name as the bridge reads it, once it is asked for. */
  reading?: NameReading;
}

/** The person as one writing of a name; none without an office, or where the name is written as at home. */
function toWriting(person: Person): Writing[] {
  const home = HOME_OF[readNameSystem(person.name).system];
  const titles = titlesOf(person);
  const isAtHome = home !== undefined && titles.some(({ country }) => country === home);
  return titles.length === 0 || isAtHome ? [] : [{ person, titles }];
}

function isOtherWriting(reading: Reading, one: Writing, other: Writing): boolean {
  if (!haveOneOffice(one, other) || standTogether(reading, one.person, other.person)) return false;
  const left = (one.reading ??= readName(one.person.name));
  const right = (other.reading ??= readName(other.person.name));
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

function haveOneOffice(one: Writing, other: Writing): boolean {
  return one.titles.some((title) => other.titles.some(({ office, portfolio, country }) => office === title.office && agree(portfolio, title.portfolio) && agree(country, title.country)));
}

function agree(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
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
