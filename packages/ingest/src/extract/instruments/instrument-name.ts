import type { Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";
import { betweenTitleMarks } from "./between-title-marks.ts";
import { isCutList } from "./cut-list.ts";
import { isCapitalBehind } from "./is-capital-behind.ts";
import { endOfLowerSubject, nameInLowerCase, townAt } from "./name-in-lower-case.ts";
import { bracketed, numberBehind, numberGoesOn } from "./number-behind.ts";
import { signedHanInstrument } from "./signed-han-instrument.ts";
import { subjectEnd } from "./subject-end.ts";

/** The name of the document that a noun opens or, in some languages, ends. */
export function nameFrom(reading: Reading, label: Label): Span | undefined {
  const { tokens, labels } = reading;
  if (tokens.kind[label.start] === TokenKind.han) return hanName(reading, label);
  if ((tokens.casing[label.start] ?? 0) < TokenCase.capital) return nameInLowerCase(reading, label);
  if (isSpeech(reading, label)) return declarationOf(reading, label);
  let end = numberBehind(reading, label.end);
  const numbered = end > label.end;
  const abbreviation = bracketed(reading, end);
  const subject = subjectEnd(reading, abbreviation ?? end);
  // "Resolution No. 57 of the Politburo": behind a number, only "on" tells more of the name.
  const isIssuer = numbered && reading.reader.language.syllabicNames && labels.find(end, "about") === undefined;
  if (subject !== undefined && !isIssuer && !(numbered && isCutList(reading, subject))) end = numberGoesOn(reading, subject);
  else if (!numbered && abbreviation === undefined && isCapitalInside(reading, label.start)) end = endOfLowerSubject(reading, label.end, true) ?? end;
  else if (abbreviation !== undefined && (numbered || labels.at(label.start).length > 0)) end = abbreviation;
  const start = startOfName(reading, label.start);
  const isPhrase = label.end - label.start > (reading.reader.language.syllabicNames ? 2 : 1);
  const isNamed = end > label.end || isPhrase || start < label.start || label.kind === "instrument-compound";
  return isNamed ? { start, end } : undefined;
}

/** "Tuyên bố": the noun for a document is the verb of speech, too. */
function isSpeech({ labels }: Reading, { start, end }: Label): boolean {
  return labels.isOn(start, end, "speech");
}

/** "Tuyên bố Brussels về các vùng châu thổ": such a noun names a document only with a town right behind it. */
function declarationOf(reading: Reading, { start, end }: Label): Span | undefined {
  const town = townAt(reading, end);
  if (town === undefined) return undefined;
  return { start, end: (reading.labels.find(town, "about") ? endOfLowerSubject(reading, town) : undefined) ?? town };
}

/** "ký Thỏa thuận hợp tác giữa hai Quốc hội": inside a sentence the capital alone makes a name of the noun, where the rest of names is in lower case. */
function isCapitalInside({ sentenceOf, reader }: Reading, start: number): boolean {
  return reader.language.syllabicNames && start > 0 && sentenceOf[start - 1] === sentenceOf[start];
}

/** The noun that a title ends with says what kind it is; nouns before it are of its subject. */
function hanName(reading: Reading, noun: Label): Span | undefined {
  const title = betweenTitleMarks(reading, noun);
  if (title) return title.end === noun.end ? title : undefined;
  return numberedHan(reading, noun) ?? signedHanInstrument(reading, noun);
}

/** 第1842号决议: the number stands before the noun. */
function numberedHan({ labels, tokens }: Reading, { start, end }: Label): Span | undefined {
  const isNumbered = labels.words[start - 1] === "号" && tokens.kind[start - 2] === TokenKind.number && labels.words[start - 3] === "第";
  return isNumbered ? { start: start - 3, end } : undefined;
}

/** "Geneva Declaration", "National Health Charter": capitalised words before the noun, in languages that put them there. */
function startOfName(reading: Reading, noun: number): number {
  const { labels, tokens, sentenceOf, reader } = reading;
  let start = noun;
  while (reader.language.modifiersBeforeOffice && start > 0 && noun - start < 8 && sentenceOf[start - 1] === sentenceOf[noun]) {
    const before = start - 1;
    const joins = labels.words[before] === "-" || (tokens.casing[before] === TokenCase.lower && (labels.find(before, "and") ?? labels.find(before, "at")) !== undefined && isCapitalBehind(reading, before - 1));
    const isName = isCapitalBehind(reading, before) && !isFirstWord(reading, before) && !["article", "office", "function", "held"].some((kind) => labels.find(before, kind));
    if (!joins && !isName) break;
    start = before;
  }
  while (start < noun && !isCapitalBehind(reading, start)) start++;
  return start;
}

/** "Solche Abkommen": where nouns have capitals, any word has one at the start of a sentence; a place or a nationality is of the name. */
function isFirstWord({ labels, sentenceOf, reader }: Reading, index: number): boolean {
  if (reader.language.placeGenitives === undefined || (index > 0 && sentenceOf[index - 1] === sentenceOf[index])) return false;
  return !labels.at(index).some(({ kind }) => kind === "place" || kind === "demonym" || kind === "country");
}

/** "Law on" names a law and the word before its subject: the word goes back to the subject. */
export function withoutConnector({ labels }: Reading, label: Label | undefined): Label | undefined {
  if (label === undefined) return undefined;
  let end = label.end;
  while (end - 1 > label.start && (labels.find(end - 1, "about") ?? labels.find(end - 1, "of"))) end--;
  return { ...label, end };
}
