import type { Reading } from "../../../read/reading.ts";
import type { Label } from "../../../text/labels.ts";
import { TokenKind } from "../../../text/tokens.ts";

/** How far before a trigger a word such as "last" reaches, in tokens. */
const BACKGROUND_REACH = 6;

/** How far before a trigger a word such as "will" reaches. */
const FUTURE_REACH = 2;

/** Told by the verb, not by a word before it. */
export function isComing({ labels }: Reading, { start }: Label): boolean {
  return labels.find(start, "future") !== undefined && labels.find(start, "background") !== undefined;
}

export function isBackground({ labels, sentenceOf, tokens, reader }: Reading, { start: index, end }: Label): boolean {
  // Where a character or a syllable is a token, a word is about two.
  const isOfParts = tokens.kind[index] === TokenKind.han || reader.language.syllabicNames;
  const reach = isOfParts ? BACKGROUND_REACH * 2 : BACKGROUND_REACH;
  if (!isOfParts && isCounted({ labels, sentenceOf }, index)) return true;
  for (let from = Math.max(0, index - reach); from < index; from++) {
    if (sentenceOf[from] === sentenceOf[index] && labels.find(from, "background") && !closesInvitation(labels, from) && !opensDay({ labels, tokens }, from) && !isSameDay(labels, from)) return true;
  }
  for (let from = Math.max(0, index - FUTURE_REACH); from < index; from++) if (sentenceOf[from] === sentenceOf[index] && labels.find(from, "future")) return true;
  const behind = [index + 1, end].find((at) => labels.find(at, "background"));
  return behind !== undefined && !opensDay({ labels, tokens }, behind);
}

/** "prend part depuis lundi au sommet": what goes on since a day is news. */
function opensDay({ labels, tokens }: Pick<Reading, "labels" | "tokens">, from: number): boolean {
  const since = labels.find(from, "since-day");
  return since !== undefined && (labels.find(since.end, "date-weekday") !== undefined || (tokens.kind[since.end] === TokenKind.number && labels.find(since.end + 1, "date-month") !== undefined));
}

/** "Earlier, X received Y", "earlier in the day": on the day of the news. */
function isSameDay(labels: Reading["labels"], at: number): boolean {
  const end = labels.find(at, "background")?.end ?? at;
  // "een dag eerder had X een onderhoud": the word is the last one of a phrase that tells the day.
  if (labels.endingAt(end, Math.max(0, at - 3)).some(({ kind, start }) => start < at && DAYS.has(kind))) return true;
  return ["further", "time-of-day", "same-day"].some((kind) => (labels.find(at, kind)?.end ?? at) > end);
}

const DAYS = new Set(["day-before", "next-day", "same-day"]);

/** Tokens of a sentence that counts what was told. */
const COUNTING = 40;

/** "This is the second meeting of the two in five weeks, following the one in …": what the sentence before told, and what was before that. */
function isCounted({ labels, sentenceOf }: Pick<Reading, "labels" | "sentenceOf">, index: number): boolean {
  let start = index;
  while (start > 0 && index - start < COUNTING && sentenceOf[start - 1] === sentenceOf[index]) start--;
  return index > start + 1 && labels.words[start] !== "" && labels.find(start, "definite") !== undefined && labels.find(start + 1, "relative") !== undefined && labels.find(start + 1, "end") !== undefined && labels.find(start + 2, "definite") !== undefined;
}

/** Tokens between the words around those who invited. */
const INVITATION = 90;

/** 应甲邀请，乙对…进行访问: the invitation that the news itself follows. */
function closesInvitation(labels: Reading["labels"], at: number): boolean {
  if (!labels.at(at).some(({ kind, value }) => kind === "invitation" && value === "closes")) return false;
  for (let from = at - 1; from >= Math.max(0, at - INVITATION); from--) if (labels.find(from, "invitation")?.value === "opens") return true;
  return false;
}
