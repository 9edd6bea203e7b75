import { isVietnameseSyllable } from "../../names/name-syllables.ts";
import type { Reading } from "../../read/reading.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";
import { startsSyllabicName } from "../name-runs/syllabic-name.ts";

/** Tokens between "and", or a comma, inside the name of a department and the name of its head. */
const REACH = 14;
/** What ends a noun phrase. */
const ENDS = new Set(["office", "speech", "event-verb", "held", "role", "relative", "between", "theme", "framework", "sideline", "honorific", "background", "according", "pronoun", "delegation"]);

/**
 * "Cục trưởng Cục An toàn bức xạ và hạt nhân Trần Văn A": where names go on in lower case, behind an office whatever stands up to the name of a person
 * is of the department. Token of that name.
 */
export function nameAhead(reading: Reading, start: number, from: number): number | undefined {
  const { labels, tokens, sentenceOf, reader } = reading;
  if (!reader.language.syllabicNames || !labels.endingAt(start, Math.max(0, start - REACH)).some(({ kind }) => kind === "office")) return undefined;
  for (let index = from; index < from + REACH && sentenceOf[index] === sentenceOf[start]; index++) {
    const isWord = tokens.kind[index] === TokenKind.word;
    if (!isWord && labels.words[index] !== "," && labels.words[index] !== "-") return undefined;
    if (labels.hasAny(index, ENDS) || labels.find(index, "plural")) return undefined;
    if (index === from || !isWord || (tokens.casing[index] ?? 0) < TokenCase.capital || labels.words[index - 1] === ",") continue;
    if (startsSyllabicName(reading, index)) return index;
    if (labels.at(index).length === 0 && !isVietnameseSyllable(labels.words[index] ?? "") && (tokens.casing[index + 1] ?? 0) >= TokenCase.capital) return index;
  }
  return undefined;
}

/** "Cơ quan Bức xạ Phần Lan (STUK) X": letters in brackets between the department and a name belong to the department. */
export function behindLetters({ labels, tokens, reader }: Reading, end: number): number {
  const isShort = labels.words[end] === "(" && labels.words[end + 2] === ")" && tokens.casing[end + 1] === TokenCase.upper;
  return reader.language.syllabicNames && isShort && (tokens.casing[end + 3] ?? 0) >= TokenCase.capital && tokens.kind[end + 3] === TokenKind.word ? end + 3 : end;
}
