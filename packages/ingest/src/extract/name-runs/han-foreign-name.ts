import { isDot, isJoint } from "./han-name-marks.ts";
import { endsNames } from "./han-name-edges.ts";
import { isSmallWord, isTransliteration } from "../../names/han-names.ts";
import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";

export const LONGEST_FOREIGN_NAME = 18;

/** Behind the characters of sound that start at a token, dots and hyphens between them; beside a dot any character may be one. */
export function endOfForeignName(reading: Reading, start: number): { end: number; isDotted: boolean } {
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
const LONGEST_FREE_PART = 6;

function endOfPart(reading: Reading, start: number): number {
  const { labels, tokens } = reading;
  let sound = start;
  let end = start;
  for (; end < start + LONGEST_PART && tokens.kind[end] === TokenKind.han; end++) {
    const word = labels.words[end] ?? "";
    if (endsNames(reading, end) && !isInsideForeignName(reading, end) && !isSoundBeforeOffice(reading, start, end)) break;
    const isSound = isTransliteration(word) || (word === "别" && end > start && isTransliteration(labels.words[end + 1] ?? ""));
    if (!isSound && isSmallWord(word)) break;
    if (sound === end && isSound) sound++;
  }
  const isBeside = isDot(labels.words[start - 1]) || isDot(labels.words[end]) || isPlainDot(reading, end);
  return isBeside && end - start <= LONGEST_FREE_PART ? end : sound;
}

/** 宋赛. 西潘敦, 鲁莱德?韦达德: a full stop, or the question mark that a page prints for a dot that it has lost, between two sounds. */
function isPlainDot({ labels, sentenceOf }: Reading, index: number): boolean {
  const word = labels.words[index];
  return (word === "." || word === "?") && sentenceOf[index + 1] === sentenceOf[index - 1] && isTransliteration(labels.words[index - 1] ?? "") && isTransliteration(labels.words[index + 1] ?? "");
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
