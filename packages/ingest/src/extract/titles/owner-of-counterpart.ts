import type { Reading } from "../../read/reading.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";
import type { Title } from "./title.ts";

/** Tokens before "counterpart" in which the one whose counterpart it is may be named. */
const OWNER_REACH = 25;
/** Titles that are looked through. */
const TITLES_BACK = 40;
/** Tokens behind a title in which its name stands. */
const NAME_REACH = 6;
/** Tokens between the verb and the last of those whom its subject met. */
const OBJECTS_REACH = 40;

/** The title with which a name of the sentence stood before: "Terpstra spoke with her Malian counterpart". */
export function titleOfOwner(reading: Reading, index: number, titles: readonly Title[]): Title | undefined {
  for (let at = index - 1; at >= index - OWNER_REACH && reading.sentenceOf[at] === reading.sentenceOf[index]; at--) {
    const known = titleOfName(reading, at, titles);
    if (known) return known;
  }
  return undefined;
}

/** "He will meet Premier X and his Malian counterpart": joined to those whom the subject met, it is the subject's; a pronoun means whom the sentence before names first. */
export function ownerOfJoined(reading: Reading, index: number, titles: readonly Title[]): Title | undefined {
  const { labels, sentenceOf } = reading;
  const own = [index - 1, index - 2, index - 3].find((at) => labels.find(at, "own") !== undefined);
  // "X met President Y. Her German counterpart, Z, …": at the start of a sentence it is that of the subject of the one before.
  if (own !== undefined && own > 0 && sentenceOf[own - 1] !== sentenceOf[own]) return firstTitleBefore(reading, own, titles);
  if (own === undefined || labels.find(own - 1, "and") === undefined) return undefined;
  let verb = own - 1;
  while (verb > own - OBJECTS_REACH && sentenceOf[verb] === sentenceOf[own] && !labels.find(verb, "event-verb")) verb--;
  if (sentenceOf[verb] !== sentenceOf[own] || !labels.find(verb, "event-verb")) return undefined;
  return titleOfOwner(reading, verb, titles) ?? titles.findLast(({ start, end }) => sentenceOf[start] === sentenceOf[verb] && end <= verb) ?? firstOfSentenceBefore(reading, verb, titles);
}

function firstOfSentenceBefore(reading: Reading, verb: number, titles: readonly Title[]): Title | undefined {
  const { labels, sentenceOf } = reading;
  let start = verb;
  while (start > 0 && sentenceOf[start - 1] === sentenceOf[verb]) start--;
  return labels.find(start, "pronoun") ? firstTitleBefore(reading, start, titles) : undefined;
}

/** Who is told first in the sentence before the one that begins at a token. */
function firstTitleBefore(reading: Reading, start: number, titles: readonly Title[]): Title | undefined {
  const { sentenceOf } = reading;
  let from = start - 1;
  while (from > 0 && sentenceOf[from - 1] === sentenceOf[start - 1]) from--;
  for (let at = from; at < start; at++) {
    const known = titles.find((title) => title.start === at) ?? titleOfName(reading, at, titles);
    if (known) return known;
  }
  return undefined;
}

/** The title beside which the word at a token was the name, or part of it. */
function titleOfName({ tokens, labels, sentenceOf }: Reading, at: number, titles: readonly Title[]): Title | undefined {
  if (tokens.kind[at] !== TokenKind.word || (tokens.casing[at] ?? 0) < TokenCase.capital || labels.at(at).some((label) => label.kind !== "event-verb")) return undefined;
  const word = labels.words[at] ?? "";
  // "R.K.S. X", "today's": letters of other words.
  if (word.length === 1) return undefined;
  const isNamed = (from: number) => Array.from({ length: NAME_REACH }, (_, offset) => from + offset).some((token) => token < at && labels.words[token] === word && sentenceOf[token] === sentenceOf[from]);
  return titles.slice(-TITLES_BACK).findLast(({ start, end }) => sentenceOf[start] === sentenceOf[end] && isNamed(end));
}
