import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";
import { isRepresented } from "./is-represented.ts";
import type { Naming } from "./naming.ts";

/** Tokens between two people of one list: an office that is in no list of offices. */
const GAP = 14;
/** The same where a character is a token. */
const HAN_GAP = 24;

/** What makes a further clause of the words between two people. */
const VERBS = new Set(["event-verb", "split-verb", "speech", "held", "role", "role-parted", "light-verb", "report"]);
const MARKS = new Set([",", "、", ";", "；", "-", "–"]);

/** The people told together with one of a sentence's, back to the first of them. */
export function listBefore(reading: Reading, namings: readonly Naming[], last: number): Naming[] {
  let first = last;
  while (first > 0 && areJoined(reading, namings[first - 1], namings[first])) first--;
  return namings.slice(first, last + 1);
}

/** The people told together with one of a sentence's, up to the last of them. */
export function listBehind(reading: Reading, namings: readonly Naming[], first: number): Naming[] {
  let last = first;
  while (last + 1 < namings.length && areJoined(reading, namings[last], namings[last + 1])) last++;
  return namings.slice(first, last + 1);
}

/** "X and Y", "X, in charge of ports, Y": a mark or "and" between them, and no verb. */
function areJoined({ labels, tokens }: Reading, one: Naming | undefined, other: Naming | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const gap = tokens.kind[other.start] === TokenKind.han ? HAN_GAP : GAP;
  if (other.start < one.end) return one.token !== other.token;
  // 卢明哲大使、…: the office right behind a name is the same person.
  if (one.official !== undefined && one.official === other.official && other.start === one.end) return true;
  if (other.start - one.end > gap || isBesidePlace(labels, one.end)) return false;
  let isJoined = false;
  for (let index = one.end; index < other.start; index++) {
    if (labels.hasAny(index, VERBS) || (labels.hasAny(index, RELATIVE) && labels.words[index - 1] === ",")) return false;
    if (MARKS.has(labels.words[index] ?? "") || labels.hasAny(index, JOINS)) isJoined = true;
    // In Chinese such a comma closes the clause.
    if (labels.words[index] === "，" || labels.words[index] === "。") return false;
  }
  // "X, of the Ministry of Trade", "at the Ministry of Trade, X": a body beside a comma says of whom or where.
  return isJoined && ((one.official === undefined) === (other.official === undefined) || isBehindAnd(labels, other.start) || (other.official === undefined && isRepresented(labels, other.start)));
}

/** Tokens between "in" and the town: "in der Hauptstadt Hanoi". */
const TOWN_REACH = 4;

/** "empfing der Vorsitzende, X, in Hanoi den Minister, Y": a comma and where it was part who did it from whom it was done to. */
function isBesidePlace(labels: Reading["labels"], comma: number): boolean {
  const at = labels.words[comma] === "," ? labels.find(comma + 1, "at") : undefined;
  if (at === undefined) return false;
  for (let index = at.end; index < at.end + TOWN_REACH; index++) {
    if (labels.find(index, "place")) return true;
    if (labels.hasAny(index, OFFICES)) return false;
  }
  return false;
}

const OFFICES = new Set(["office", "and"]);

function isBehindAnd(labels: Reading["labels"], start: number): boolean {
  const at = labels.isOn(start - 1, start, "article") ? start - 1 : start;
  return [1, 2, 3].some((length) => labels.isOn(at - length, at, "and"));
}

/** "X, à qui il a remis": a clause about the one. */
const RELATIVE = new Set(["who"]);
const JOINS = new Set(["and", "with"]);
