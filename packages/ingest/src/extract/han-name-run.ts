import { continuesHanName, hanSurnameLength, isTransliteration } from "../names/han-names.ts";
import type { Reading } from "../read/reading.ts";
import { TokenKind } from "../text/tokens.ts";
import type { NameRun } from "./name-run.ts";

const LONGEST_FOREIGN_NAME = 12;
/** Labels that a name may begin inside of: characters of names are words too. */
const IN_NAMES = new Set(["place", "portfolio", "numeral", "unit", "date-numeral", "date-word", "and", "instrument", "article", "status", "role"]);

/**
 * The name in characters that starts at a token: a family name with one or two characters, or a foreign name written by sound. Where two and three
 * characters are both possible, the one that the text repeats wins.
 */
export function hanNameAt(reading: Reading, start: number): NameRun | undefined {
  const { tokens } = reading;
  if (tokens.kind[start] !== TokenKind.han || endsNames(reading, start)) return undefined;
  const limit = endOfRun(reading, start);
  const run = tokens.text.slice(tokens.start[start], tokens.end[limit - 1]);
  const foreign = foreignLength(run);
  const surname = hanSurnameLength(run);
  // A dot between the parts, or four characters of sound: no Chinese name is written so.
  if (foreign >= 4 || (foreign >= 2 && (surname === 0 || run.slice(0, foreign).includes("·")))) return { start, end: start + foreign };
  if (surname === 0) return undefined;
  const longest = Math.min(limit - start, surname + 2);
  if (longest <= surname) return undefined;
  return { start, end: start + lengthByRepetition(tokens.text, run, surname, longest) };
}

/** Tokens up to the next mark, to a label that is no part of names, to a character that never is. */
function endOfRun(reading: Reading, start: number): number {
  const { tokens, labels } = reading;
  let end = start + 1;
  while (end < start + LONGEST_FOREIGN_NAME) {
    const word = labels.words[end] ?? "";
    if (word === "·" || word === "・" || word === "‧") {
      end++;
      continue;
    }
    if (tokens.kind[end] !== TokenKind.han || !continuesHanName(word)) break;
    if (endsNames(reading, end)) break;
    end++;
  }
  return end;
}

/** A phrase of its own starts here, one that names never have in them. */
function endsNames({ labels }: Reading, index: number): boolean {
  return labels.at(index).some((label) => !IN_NAMES.has(label.kind) && (label.end - label.start > 1 || label.kind === "speech"));
}

function foreignLength(run: string): number {
  let length = 0;
  while (length < run.length && (isTransliteration(run.charAt(length)) || (length > 0 && "·・‧".includes(run.charAt(length))))) length++;
  return length;
}

/** Three characters, unless the text has the first two more often with something else behind. */
function lengthByRepetition(text: string, run: string, surname: number, longest: number): number {
  if (longest === surname + 1) return longest;
  const long = occurrences(text, run.slice(0, longest));
  const short = occurrences(text, run.slice(0, longest - 1));
  return short > long && long === 1 ? longest - 1 : longest;
}

function occurrences(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0 && count < 20; at = text.indexOf(part, at + part.length)) count++;
  return count;
}
