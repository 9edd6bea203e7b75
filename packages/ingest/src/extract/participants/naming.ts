import type { ParsedOfficial } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import type { BodyReading } from "../bodies/body-reading.ts";
import { TokenCase } from "../../text/tokens.ts";
import { findDelegations } from "./find-delegations.ts";
import { findHanBodies } from "./find-han-bodies.ts";
import type { PeopleIndex } from "../people/people-index.ts";
import type { Reference } from "../people/reference.ts";
import { wholeName } from "./whole-name.ts";
import type { Title } from "../titles/title.ts";

/** Words that name an official, office and all, or a body in a sentence: tokens `start` to `end`. */
export interface Naming {
  /** Absent for a body. */
  readonly official?: ParsedOfficial;
  /** ISO 3166-1 alpha-2 of the country that a body is of. */
  readonly country?: string;
  readonly isDelegation?: boolean;
  /** First token of the name, or of the office or pronoun that stands for it. */
  readonly token: number;
  readonly start: number;
  readonly end: number;
  /** A pronoun or a bare office. */
  readonly isReference: boolean;
}

/** Offices of one person in a row that are followed. */
const MOST_TITLES = 4;
/** Namings of a sentence that are looked at; one of more is a list. */
const MOST_NAMINGS = 60;

/** What the other extractors found that names somebody. */
export interface NamingSources {
  readonly people: PeopleIndex;
  readonly references: readonly Reference[];
  readonly titles: readonly Title[];
  readonly bodies: readonly BodyReading[];
}

/** All namings by sentence, in reading order. */
export function indexNamings(reading: Reading, { people, references, titles, bodies }: NamingSources): ReadonlyMap<number, readonly Naming[]> {
  const byStart = new Map(titles.map((title) => [title.start, title] as const));
  // "in the presence of the minister, Ms X": an office that points at another one is not that of the name behind it.
  const pointing = new Set(references.map(({ at }) => at));
  const byEnd = new Map(titles.filter(({ head }) => !pointing.has(head.start)).map((title) => [title.end, title] as const));
  const bySentence = new Map<number, Naming[]>();
  const add = (sentence: number, naming: Naming) => {
    const list = bySentence.get(sentence);
    if (list === undefined) bySentence.set(sentence, [naming]);
    else if (list.length < MOST_NAMINGS) list.push(naming);
  };
  for (const { official, token, end, sentence } of people.mentions) {
    add(sentence, { official, token, start: startOf(reading, token, byEnd), end: endOf(reading, end, byStart), isReference: false });
  }
  for (const { official, at, end } of references) add(reading.sentenceOf[at] ?? 0, { official, token: at, start: at, end, isReference: true });
  const titled = new Set<number>();
  const named = new Set(people.mentions.map(({ token }) => token));
  for (const title of titles) if (!isOfMany(reading, title) || named.has(title.end)) for (let token = title.start; token < title.end; token++) titled.add(token);
  const taken = new Set<number>();
  for (const list of bySentence.values()) for (const { start, end } of list) for (let token = start; token < end; token++) taken.add(token);
  const han = findHanBodies(reading);
  for (const body of [...findDelegations(reading, [...bodies, ...han.map((one) => ({ ...one, noun: "agency" }))]), ...han, ...bodies.flatMap((one) => specificName(reading, one))]) {
    // "đoàn đại biểu Quốc hội": the words of an office stand inside a delegation, and a body inside an office.
    if (taken.has(body.start) || taken.has(body.end - 1) || (!("isDelegation" in body) && (titled.has(body.start) || titled.has(body.end - 1)))) continue;
    for (let token = body.start; token < body.end; token++) taken.add(token);
    add(reading.sentenceOf[body.start] ?? 0, { ...body, token: body.start, isReference: false });
  }
  for (const list of bySentence.values()) list.sort((one, other) => one.token - other.token);
  return bySentence;
}

/** "representatives of the World Bank": no office of anybody. */
function isOfMany({ labels }: Reading, { head, office }: Title): boolean {
  return office === "representative" && labels.find(head.start, "unit")?.value === "delegates";
}

/** The name of a body that is told apart from others of its kind, by whose it is or by what it looks after. */
function specificName(reading: Reading, body: BodyReading): BodyReading[] {
  const whole = wholeName(reading, body);
  const isLonger = whole.end > body.end + 1;
  return isSpecific(reading, body) || (isLonger && isSpecific(reading, { ...whole, noun: "international" })) ? [isLonger ? whole : withoutRest(reading, body)] : [];
}

/** Nouns for bodies that are places as well. */
const PLACES = new Set(["region", "city"]);

const NAMED_FOR = new Set(["event", "framework-noun", "office", "instrument", "unit", "counterpart"]);

/** "the African Union", "the Ministry of Trade", "Đại học X", not "the government", "two ministries", the agency in the brackets of a dateline. */
function isSpecific({ labels, tokens }: Reading, { start, end, noun, country, portfolio, place }: BodyReading): boolean {
  if (PLACES.has(noun) || ["delegation", "event", "framework-noun"].some((kind) => labels.find(start, kind)) || labels.words[end] === ")") return false;
  // "the 47th ASEAN Summit", "UN Day": part of another name.
  if (labels.find(start - 1, "numeral") || labels.hasAny(end, NAMED_FOR)) return false;
  // "the hotel", "the company": private ones have names of their own.
  // "rederij Scheldelijn": a noun in lower case with the name behind it.
  if (noun === "company" && end - start === 2 && tokens.casing[start] === TokenCase.lower && (tokens.casing[start + 1] ?? 0) >= TokenCase.capital && labels.at(start + 1).length === 0) return true;
  if (noun === "company") return end - start > 1 && (tokens.casing[start] ?? 0) >= TokenCase.capital && (country !== undefined || !isOfOwner(labels, start, end));
  if (noun === "association" && end - start > 1 && (tokens.casing[start] ?? 0) >= TokenCase.capital) return true;
  return noun === "international" || country !== undefined || place !== undefined || (portfolio !== undefined && end - start > 1);
}

/** "Vorstand des Handwerks", "the board of the company": a noun and whose it is, not a name. */
function isOfOwner(labels: Reading["labels"], start: number, end: number): boolean {
  for (let index = start + 1; index < end; index++) if (labels.find(index, "of") ?? labels.find(index, "genitive")) return true;
  return false;
}

/** "the Trade Agency in Hanoi", "Universität Heidelberg haben …": where it was, and the verb, are no part of a name. */
function withoutRest({ labels, tokens }: Reading, body: BodyReading): BodyReading {
  for (let index = body.start + 1; index < body.end; index++) {
    const isPlaced = labels.find(index, "at") !== undefined && labels.find(index + 1, "place") !== undefined && labels.find(index, "of") === undefined;
    const isSeat = labels.words[index] === "in" && labels.find(index + 1, "place") !== undefined;
    if (isPlaced || isSeat || (tokens.casing[index] === TokenCase.lower && labels.hasAny(index, VERBS))) return { ...body, end: index };
  }
  return body;
}

const VERBS = new Set(["role-perfect", "not-now", "held", "event-verb", "speech"]);

function startOf({ labels }: Reading, token: number, byEnd: ReadonlyMap<number, Title>): number {
  let start = token;
  for (let step = 0; step < MOST_TITLES; step++) {
    if (labels.isOn(start - 1, start, "honorific") || labels.isOn(start - 1, start, "article") || (labels.words[start - 1] === "." && labels.isOn(start - 2, start - 1, "honorific"))) start--;
    const title = byEnd.get(start) ?? (SEPARATORS.has(labels.words[start - 1] ?? "") ? byEnd.get(start - 1) : undefined);
    if (title === undefined) break;
    start = title.start;
  }
  return start;
}

/** Between an office and the name beside it. */
const SEPARATORS = new Set([",", "，", "-", "–", "(", ":"]);

function endOf({ labels }: Reading, token: number, byStart: ReadonlyMap<number, Title>): number {
  let end = token;
  for (let step = 0; step < MOST_TITLES; step++) {
    if (!SEPARATORS.has(labels.words[end] ?? "")) break;
    const behind = labels.isOn(end + 1, end + 2, "article") ? end + 2 : end + 1;
    const title = byStart.get(behind);
    if (title === undefined) break;
    end = title.end;
  }
  return end;
}
