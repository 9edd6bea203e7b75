import { continuesHanName, hanSurname, isSmallWord, isTransliteration } from "../../names/han-names.ts";
import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { TokenKind } from "../../text/tokens.ts";
import type { NameRun } from "../name-runs/name-run.ts";

const LONGEST_FOREIGN_NAME = 18;
/** Labels that a name may have inside: characters of names are words too. */
const IN_NAMES = new Set(["place", "portfolio", "numeral", "unit", "date-numeral", "date-word", "and", "instrument", "article", "status", "role", "function", "end", "at", "of"]);
/** Labels that a name may not open with, if they have more than a character. */
const OPENS_OTHER = new Set(["portfolio", "instrument", "unit", "status", "role", "and", "article", "date-word", "end", "at", "of", "function"]);
const DOTS = "·・‧•";
const HYPHENS = "-－";

/**
 * The name in characters that starts at a token: a family name with one or two characters, or a foreign name written by sound. Where two and three
 * characters are both possible, the one that the text repeats wins.
 */
export function hanNameAt(reading: Reading, start: number): NameRun | undefined {
  const { tokens, labels } = reading;
  if (tokens.kind[start] !== TokenKind.han || opensOther(reading, start)) return undefined;
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

/** Labels in front of which no name is another name's end. */
const BEFORE_NAMES = new Set(["event-verb", "role", "speech", "held", "and", "with", "at", "country", "honorific", "according", "further", "during", "framework", "sideline", "status", "relative", "date-unit", "date-word", "plain", "end", "function"]);

function opensAfterBoundary({ tokens, labels, sentenceOf }: Reading, start: number): boolean {
  if (start === 0 || sentenceOf[start - 1] !== sentenceOf[start] || tokens.kind[start - 1] !== TokenKind.han) return start === 0 || !isDot(labels.words[start - 1]);
  if (BEFORE.has(labels.words[start - 1] ?? "")) return true;
  for (let from = Math.max(0, start - 6); from < start; from++) if (labels.at(from).some((label) => label.end === start && BEFORE_NAMES.has(label.kind))) return true;
  return false;
}

const BEFORE = new Set("由对向与和同经据是为请而但将把被给让以从跟及");

function opensOther({ labels }: Reading, index: number): boolean {
  return labels.at(index).some((label) => isLong(label) && (label.kind === "plain" || OPENS_OTHER.has(label.kind)));
}

/** A phrase of its own starts here, one that names never have in them. */
function endsNames({ labels }: Reading, index: number): boolean {
  return labels.at(index).some((label) => !IN_NAMES.has(label.kind) && (isLong(label) || label.kind === "speech"));
}

function isLong({ start, end }: Label): boolean {
  return end - start > 1;
}

/** Nothing of a name can follow: a mark, a small word, a phrase of its own. */
function isBoundary(reading: Reading, index: number): boolean {
  return reading.tokens.kind[index] !== TokenKind.han || isSmallWord(reading.labels.words[index] ?? "") || endsNames(reading, index);
}

function isJapanese(length: number | undefined): boolean {
  return length !== undefined && length > 1;
}

/** Behind the characters of sound that start at a token, dots and hyphens between them; beside a dot any character may be one. */
function endOfForeignName(reading: Reading, start: number): { end: number; isDotted: boolean } {
  const { labels } = reading;
  let end = endOfPart(reading, start);
  let isDotted = false;
  while (end > start && end < start + LONGEST_FOREIGN_NAME && (isJoint(labels.words[end]) || isPlainDot(reading, end))) {
    const next = endOfPart(reading, end + 1);
    if (next === end + 1) break;
    isDotted ||= isDot(labels.words[end]) || isPlainDot(reading, end);
    end = next;
  }
  return { end, isDotted };
}

/** Longest part of a foreign name between two dots. */
const LONGEST_PART = 9;
/** Longest one whose characters need not be those of sound: a boundary tells its end. */
const LONGEST_FREE_PART = 5;

function endOfPart(reading: Reading, start: number): number {
  const { labels, tokens } = reading;
  let sound = start;
  let end = start;
  for (; end < start + LONGEST_PART && tokens.kind[end] === TokenKind.han; end++) {
    const word = labels.words[end] ?? "";
    if (endsNames(reading, end) && !isInsideForeignName(reading, end) && !isSoundBeforeOffice(reading, start, end)) break;
    if (!isTransliteration(word) && isSmallWord(word)) break;
    if (sound === end && isTransliteration(word)) sound++;
  }
  const isBeside = isDot(labels.words[start - 1]) || isDot(labels.words[end]) || isPlainDot(reading, end);
  return isBeside && end - start <= LONGEST_FREE_PART ? end : sound;
}

function isDot(word: string | undefined): boolean {
  return word !== undefined && word !== "" && DOTS.includes(word);
}

/** 宋赛. 西潘敦, 鲁莱德?韦达德: a full stop, or the question mark that a page prints for a dot that it has lost, between two sounds. */
function isPlainDot({ labels, sentenceOf }: Reading, index: number): boolean {
  const word = labels.words[index];
  return (word === "." || word === "?") && sentenceOf[index + 1] === sentenceOf[index - 1] && isTransliteration(labels.words[index - 1] ?? "") && isTransliteration(labels.words[index + 1] ?? "");
}

function isJoint(word: string | undefined): boolean {
  return isDot(word) || (word !== undefined && word !== "" && HYPHENS.includes(word));
}

/** 马里奥·…: a country's name inside a name that goes on with sounds up to a dot. */
function isInsideForeignName({ tokens, labels }: Reading, index: number): boolean {
  const country = labels.at(index).find((label) => label.kind === "country");
  if (country === undefined) return false;
  for (let next = country.end; next < index + 8; next++) {
    const word = labels.words[next] ?? "";
    if (isDot(word)) return true;
    if (tokens.kind[next] !== TokenKind.han || !isTransliteration(word)) return false;
  }
  return false;
}

/** 罗德里德首相: the character for a country behind other sounds of a name. */
function isSoundBeforeOffice({ labels }: Reading, start: number, index: number): boolean {
  return index > start && isTransliteration(labels.words[index] ?? "") && labels.at(index).some(({ kind, value }) => kind === "office" && value.split(":").length > 2);
}

function endOfGivenName(reading: Reading, from: number, longest: number): number {
  const { tokens, labels } = reading;
  let end = from;
  while (end < from + longest && tokens.kind[end] === TokenKind.han && (continuesHanName(labels.words[end] ?? "", end === from) || closesName(reading, end))) {
    // A name has a given name: a word that leaves none is not one here.
    if (endsNames(reading, end) && !isBeforeSpeech(reading, end) && !opensOfficeOnly(reading, end, end > from) && !(end === from && labels.at(end).every((label) => label.kind === "plain" || IN_NAMES.has(label.kind)))) break;
    end++;
  }
  return end;
}

/** 陈平明说: the last character of a name and the verb behind it make a word too. */
function isBeforeSpeech({ labels }: Reading, index: number): boolean {
  return labels.at(index).every(({ kind, end }) => end === index + 1 || (kind === "plain" && end === index + 2)) && labels.at(index + 1).some(({ kind, end }) => end === index + 2 && kind === "speech");
}

/** 陈文德总统: as the second character of a given name, the character for a country that an office behind it could begin with. */
function opensOfficeOnly({ labels }: Reading, index: number, isSecond: boolean): boolean {
  return isSecond && labels.at(index).every(({ kind, value, end }) => end === index + 1 || (kind === "office" && value.split(":").length > 2));
}

/** 魏凤和、李作成: right before a mark the word for "and" is a name's own last character. */
function closesName({ tokens, labels }: Reading, index: number): boolean {
  return labels.words[index] === "和" && tokens.kind[index + 1] === TokenKind.mark && labels.words[index + 1] !== "“" && labels.words[index + 1] !== "《" && labels.words[index + 1] !== "「";
}

/** How far around a name the text is looked through for it, in UTF-16 units: every name costs the same, however long the text. */
const AROUND = 2000;

/** The text around has the name without its last character more often, with something else behind. */
function isLongerThanRepeated({ tokens }: Reading, start: number, end: number, surname: number): boolean {
  // Right before a mark the name is whole.
  if (end - start < surname + 2 || tokens.kind[end] === TokenKind.mark) return false;
  const from = tokens.start[start] ?? 0;
  const run = tokens.text.slice(from, tokens.end[end - 1]);
  const around = tokens.text.slice(Math.max(0, from - AROUND), from + AROUND);
  return occurrences(around, run) === 1 && occurrences(around, run.slice(0, -1)) > 1;
}

function occurrences(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0 && count < 20; at = text.indexOf(part, at + part.length)) count++;
  return count;
}
