import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";

/** Tokens behind such a verb in which an infinitive or a clause tells what is asked for. */
const REACH = 30;
/** Tokens in which the person called on is named. */
const OBJECT_REACH = 4;
const OPENS_OBJECT = new Set(["article", "status", "honorific", "further", "demonym", "date-weekday"]);

/** "called on the Speaker": a visit; "called on both sides to stop", "called on Chad and Niger": a request. For verbs that can be either. */
export function isCourtesyCall(reading: Reading, verb: Label): boolean {
  const { labels, tokens, sentenceOf } = reading;
  let index = verb.end;
  while (index < verb.end + OBJECT_REACH && labels.hasAny(index, OPENS_OBJECT)) index++;
  index = officeBehindBody(reading, index) ?? index;
  if (!labels.hasAny(index, PERSONS) && !isUnknownName(reading, index) && !labels.hasAny(index - 1, TITLE)) return false;
  for (let at = index; at < verb.end + REACH && sentenceOf[at] === sentenceOf[verb.start] && tokens.kind[at] !== TokenKind.break; at++) {
    if (labels.words[at] === ",") return true;
    const to = labels.find(at, "infinitive");
    if (to && tokens.casing[to.end] === TokenCase.lower && !labels.hasAny(to.end, NOUNS)) return false;
  }
  return true;
}

/** "called on Lok Sabha Speaker X": the body whose office it is stands before the office. */
function officeBehindBody({ labels }: Reading, from: number): number | undefined {
  const body = labels.find(from, "body") ?? labels.find(from, "ministry") ?? labels.find(from, "international") ?? labels.find(from, "portfolio");
  return body && labels.find(body.end, "office")?.start;
}

const TITLE = new Set(["honorific"]);
const PERSONS = new Set(["office", "counterpart"]);
/** Behind "to" these are whom or where, or what a visitor does. */
const NOUNS = new Set(["article", "country", "demonym", "office", "body", "place", "courtesy-purpose"]);

/** Two capitalised words in no list, as a person's name. */
function isUnknownName({ labels, tokens }: Reading, index: number): boolean {
  return [index, index + 1].every((token) => tokens.kind[token] === TokenKind.word && (tokens.casing[token] ?? 0) >= TokenCase.capital && labels.at(token).length === 0);
}
