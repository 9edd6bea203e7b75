import { isPinyin, isVietnameseSyllable } from "../../names/name-syllables.ts";
import { withoutDiacritics } from "../../names/name-system.ts";
import { isPinyinSurname, isVietnameseSurname } from "../../names/surnames.ts";
import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { TokenCase, TokenKind, touchesNext } from "../../text/tokens.ts";
import { isCapitalised } from "./is-capitalised.ts";
import { HYPHENS } from "./name-marks.ts";

/**
 * True if an East Asian name of two to four syllables starts here and fills the capitalised words up to the next other word: how a name is told from
 * the body that it follows without a comma ("Ủy ban Đối ngoại Trần Văn A", "Investment Agency Do Nhat Hoang").
 */
export function startsSyllabicName(reading: Reading, index: number): boolean {
  return endOfSyllabicName(reading, index) !== undefined;
}

/** End of such a name, or nothing. */
export function endOfSyllabicName(reading: Reading, index: number): number | undefined {
  const { labels, tokens } = reading;
  let end = index;
  while (end < index + 5 && tokens.kind[end] === TokenKind.word && isCapitalised(reading, end) && !(end > index + 1 && isVerbInCapitals(reading, end))) end++;
  const length = end - index;
  const isHyphened = HYPHENS.has(labels.words[end] ?? "") && touchesNext(tokens, end - 1);
  if (length < 2 || length > 4 || isHyphened) return undefined;
  const surname = withoutDiacritics(labels.words[index] ?? "");
  let vietnamese = isVietnameseSurname(surname);
  let pinyin = isPinyinSurname(surname) && length <= 3;
  for (let token = index; token < end && (vietnamese || pinyin); token++) {
    if (labels.at(token).some((label) => (label.end - label.start > 1 ? isOtherThing(label, { index, end }) : token === index && isBodyNoun(label)))) return undefined;
    const word = labels.words[token] ?? "";
    vietnamese &&= isVietnameseSyllable(word);
    pinyin &&= isPinyin(word);
  }
  return vietnamese || pinyin ? end : undefined;
}

const VERBS = new Set(["event-verb", "role", "speech"]);

/** "… PHAN THANH LÂN TIẾP ĐOÀN": in a headline in capitals the verb ends the name. */
function isVerbInCapitals({ tokens, labels }: Reading, index: number): boolean {
  return tokens.casing[index] === TokenCase.upper && labels.hasAny(index, VERBS);
}

/** "Bộ", "Vụ": with these marks the word opens the name of a body and no person's. */
function isBodyNoun({ kind, value }: Label): boolean {
  return kind === "body" && (value === "ministry" || value === "agency");
}

/** Words of more than a syllable that are no name. A place may be part of one: "Vũ Hải Nam", and "Đinh Gia Bảo", where one syllable more is no name of its own. */
function isOtherThing(label: Label, run: { readonly index: number; readonly end: number }): boolean {
  if (label.kind === "place" || label.kind === "country") return label.start === run.index && label.end !== run.end - 1;
  return label.kind === "body" || label.kind === "portfolio" || label.kind === "office";
}
