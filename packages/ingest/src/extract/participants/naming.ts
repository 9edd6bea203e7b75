import type { ParsedOfficial } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import type { PeopleIndex } from "../people/people-index.ts";
import type { Reference } from "../people/find-references.ts";
import type { Title } from "../titles/title.ts";

/** Words that name an official in a sentence, office and all: tokens `start` to `end`. */
export interface Naming {
  readonly official: ParsedOfficial;
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

/** All namings by sentence, in reading order. */
export function indexNamings(reading: Reading, people: PeopleIndex, references: readonly Reference[], titles: readonly Title[]): ReadonlyMap<number, readonly Naming[]> {
  const byStart = new Map(titles.map((title) => [title.start, title] as const));
  const byEnd = new Map(titles.map((title) => [title.end, title] as const));
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
  for (const list of bySentence.values()) list.sort((one, other) => one.token - other.token);
  return bySentence;
}

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
