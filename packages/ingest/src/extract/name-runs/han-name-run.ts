import { endOfForeignName, LONGEST_FOREIGN_NAME } from "./han-foreign-name.ts";
import { endOfGivenName, isLongerThanRepeated } from "./han-given-name.ts";
import { endOfNameInBrackets } from "./han-name-in-brackets.ts";
import { endsNames, isBoundary, isLong, opensAfterBoundary, opensOther } from "./han-name-edges.ts";
import type { NameRun } from "./name-run.ts";
import { hanSurname, isSmallWord } from "../../names/han-names.ts";
import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { TokenKind } from "../../text/tokens.ts";

/**
 * The name in characters that starts at a token: a family name with one or two characters, or a foreign name written by sound. Where two and three
 * characters are both possible, the one that the text repeats wins.
 */
export function hanNameAt(reading: Reading, start: number): NameRun | undefined {
  const { tokens, labels } = reading;
  if (tokens.kind[start] !== TokenKind.han || opensOther(reading, start)) return undefined;
  // 对方再次: the last character of a word.
  if (labels.endingAt(start + 1, Math.max(0, start - 2)).some(({ kind, start: from }) => kind === "plain" && from < start)) return undefined;
  const bracketed = endOfNameInBrackets(reading, start);
  if (bracketed !== undefined) return { start, end: bracketed };
  const foreign = withoutPreposition(reading, endOfForeignName(reading, start));
  const first = tokens.text.slice(tokens.start[start], (tokens.end[start] ?? 0) + 4);
  const surname = hanSurname(first);
  const length = foreign.end - start;
  // 范平明于12月: the preposition behind a name is a sound too.
  const isLongest = surname !== undefined && !foreign.isDotted && length === surname.length + surname.longestGiven + 1 && isSmallWord(labels.words[foreign.end - 1] ?? "");
  // A dot between the parts, or four characters of sound: no Chinese name is written so.
  if (foreign.isDotted || (length >= 4 && !isLongest && !isJapanese(surname?.length)) || (length >= 3 && surname === undefined)) return { start, end: foreign.end };
  if (length === 2 && surname === undefined) return isBoundary(reading, foreign.end) ? { start, end: foreign.end } : undefined;
  if (surname === undefined || endsNames(reading, start)) return undefined;
  // 于北京: a preposition that is a family name too.
  if (isSmallWord(labels.words[start] ?? "") && labels.at(start + 1).some(isLong)) return undefined;
  const limit = endOfGivenName(reading, start + surname.length, surname.longestGiven);
  // 沈阳: a town, not someone by that family name.
  if (limit <= start + surname.length || labels.at(start).some((label) => label.kind === "place" && label.end === limit && isKnownTown(reading, label))) return undefined;
  return { start, end: limit - Number(isLongerThanRepeated(reading, start, limit, surname.length)) };
}

/** The name in characters that ends right before a token; it opens a sentence, or stands behind a mark, a small word or a phrase of its own. */
export function hanNameBefore(reading: Reading, end: number): NameRun | undefined {
  const { sentenceOf } = reading;
  for (let start = Math.max(0, end - LONGEST_FOREIGN_NAME); start < end - 1; start++) {
    if (sentenceOf[start] !== sentenceOf[end - 1] || !opensAfterBoundary(reading, start)) continue;
    const run = hanNameAt(reading, start);
    if (run?.end === end) return run;
  }
  return undefined;
}

/** Inhabitants from which a place abroad is better known than somebody of that name. */
const KNOWN = 500_000;

function isKnownTown({ reader }: Reading, { value }: Label): boolean {
  return reader.places[Number(value)]?.some(({ country, population }) => population >= KNOWN || reader.language.homes.includes(country)) === true;
}

function isJapanese(length: number | undefined): boolean {
  return length !== undefined && length > 1;
}

/** 里奥斯于5月: a preposition that is a sound of names too, before a day or a place. */
function withoutPreposition({ tokens, labels }: Reading, { end, isDotted }: { readonly end: number; readonly isDotted: boolean }): { end: number; isDotted: boolean } {
  const isPreposition = PREPOSITIONS.has(labels.words[end - 1] ?? "") && (tokens.kind[end] === TokenKind.number || labels.at(end).some(({ kind }) => kind === "place" || kind === "country" || kind.startsWith("date-rel")));
  // 奥尔马当地时间: the day behind the name.
  const isOfDay = OF_DAYS.has(labels.words[end - 1] ?? "") && BEHIND_OF_DAYS.has(labels.words[end] ?? "");
  return { end: isPreposition || isOfDay ? end - 1 : end, isDotted };
}

const PREPOSITIONS = new Set(Array.from("于於"));

const OF_DAYS = new Set(Array.from("当當"));

const BEHIND_OF_DAYS = new Set(Array.from("地天日晚时時年局"));
