import type { Evidence } from "@concord/domain";
import { partBeforeDot } from "../../names/han-names.ts";
import type { Reading } from "../../read/reading.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";
import { evidenceOf } from "../evidence-of.ts";
import type { Person } from "./group-by-name.ts";
import { singleNames, wordsOf } from "./name-forms.ts";

/** What stands before a name that opens a clause or is joined to another, and what people do or are behind it. */
const BEFORE = new Set(["event-verb", "role", "speech", "and", "with", "toward", "further", "end", "light-verb", "report"]);
const BEHIND = new Set(["speech", "report", "role", "event-verb", "office", "delegation", "honorific", "with", "toward", "not-now", "ready", "light-verb", "outcome", "end"]);

/** The first parts of names with dots, each of one person only, by their first character. */
export function firstParts(people: readonly Person[]): ReadonlyMap<string, { readonly person: Person; readonly words: readonly string[] }> {
  const parts = new Map<string, { person: Person; words: readonly string[] }>();
  for (const [part, owners] of singleNames(people, partBeforeDot)) {
    const [person] = owners;
    const words = wordsOf(part);
    if (person !== undefined && owners.length === 1 && words[0] !== undefined && !parts.has(words[0])) parts.set(words[0], { person, words });
  }
  return parts;
}

/** 西通表示, 会见了西通一行: the first part of a name alone, as somebody who acts or is met. */
export function firstPartAt({ labels, tokens }: Reading, start: number, words: readonly string[]): boolean {
  if (words.some((word, offset) => labels.words[start + offset] !== word)) return false;
  const end = start + words.length;
  const isOpen = start === 0 || tokens.kind[start - 1] !== TokenKind.han || labels.endingAt(start, Math.max(0, start - 6)).some(({ kind }) => BEFORE.has(kind));
  return isOpen && (labels.hasAny(end, BEHIND) || (tokens.kind[end] === TokenKind.mark && tokens.kind[start - 1] === TokenKind.han && labels.words[end] !== "·"));
}

/** Words of a name in Latin letters. */
const LONGEST = 7;

/** 歐伯羅伊特（Matthias Oberreuter）: how the name is written at home, in brackets right behind it. */
export function originalInBrackets({ labels, tokens }: Reading, end: number): Evidence | undefined {
  if (tokens.kind[end - 1] !== TokenKind.han || !OPENING.has(labels.words[end] ?? "")) return undefined;
  let behind = end + 1;
  while (behind < end + 1 + LONGEST && (tokens.kind[behind] === TokenKind.word || JOINTS.has(labels.words[behind] ?? ""))) behind++;
  const first = tokens.casing[end + 1] ?? 0;
  const isName = behind - end > 2 && CLOSING.has(labels.words[behind] ?? "") && tokens.kind[end + 1] === TokenKind.word && first === TokenCase.capital && (tokens.casing[behind - 1] ?? 0) >= TokenCase.capital;
  return isName ? evidenceOf(tokens, end + 1, behind) : undefined;
}

const OPENING = new Set(["(", "（"]);
const CLOSING = new Set([")", "）"]);
const JOINTS = new Set(["-", ".", "'", "’"]);
