import { type Instrument, InstrumentKind, type Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { labelAt, type Label } from "../../text/labels.ts";
import { TokenCase, TokenKind, touchesNext } from "../../text/tokens.ts";
import { segmentKind } from "../events/choose-events.ts";
import { instrumentNumber } from "./instrument-number.ts";
import { signedHanInstrument } from "./signed-han-instrument.ts";

const LONGEST_NAME = 30;
/** Different names that are kept of one text. */
const MOST_NAMES = 500;
/** Small words inside a name; none of them ends it. */
const SMALL = ["of", "about", "article", "and", "at", "between"];
/** Labels that end the name of an instrument. */
const ENDS = new Set(["held", "framework", "sideline", "relative"]);

/** Laws, resolutions, memoranda and agreements cited in the text, each once, as first written in full. */
export function findInstruments(reading: Reading): Instrument[] {
  const { tokens, labels } = reading;
  const found: Instrument[] = [];
  const known: string[] = [];
  for (let index = 0; index < tokens.count; index++) {
    const marked = betweenTitleMarks(reading, index);
    if (marked) {
      found.push(...(known.includes(marked.name) ? [] : [marked]));
      known.push(marked.name);
      continue;
    }
    const label = withoutConnector(reading, labelAt(labels, index, "instrument"));
    if (label === undefined || segmentKind(reading, index) === "caption" || isInNameOfBody(reading, label)) continue;
    const name = nameFrom(reading, label);
    if (name) {
      const start = tokens.start[name.start] ?? 0;
      const end = tokens.end[name.end - 1] ?? start;
      const text = tokens.text.slice(start, end);
      if (known.length < MOST_NAMES && !known.some((other) => other === text || other.startsWith(text))) {
        known.push(text);
        found.push(withKind(reading, { name: text, start, end }, label, name));
      }
    }
    index = Math.max(index, (name?.end ?? label.end) - 1);
  }
  return found;
}

/** What the noun says of a document, and its number behind the noun. */
function withKind(reading: Reading, instrument: Instrument, noun: Label, name: Span): Instrument {
  const kind = InstrumentKind.parse(noun.value);
  const number = instrumentNumber(reading, kind, { start: noun.end, end: name.end });
  return { ...instrument, kind, ...(number !== undefined && { number }) };
}

/** "Harvard Law School", "Đại học Luật": part of the name of a school or a body. */
function isInNameOfBody({ labels, tokens, reader }: Reading, label: Span): boolean {
  if ((tokens.casing[label.start] ?? 0) < TokenCase.capital) return false;
  if (reader.language.modifiersBeforeOffice) return labels.at(label.end).some((behind) => behind.kind === "body" && (tokens.casing[label.end] ?? 0) >= TokenCase.capital);
  for (let start = Math.max(0, label.start - 3); start < label.start; start++) {
    if (labels.at(start).some((before) => before.kind === "body" && before.end === label.start && (tokens.casing[start] ?? 0) >= TokenCase.capital && before.value === "company")) return true;
  }
  return false;
}

/** 《…协定》: Chinese sets names of documents between marks of their own. */
function betweenTitleMarks({ tokens, labels }: Reading, open: number): Instrument | undefined {
  if (labels.words[open] !== "《") return undefined;
  let noun: Label | undefined;
  for (let close = open + 1; close < open + 60 && tokens.kind[close] !== TokenKind.break; close++) {
    noun ??= labels.at(close).find((label) => label.kind === "instrument" && labels.words[label.end] === "》");
    if (labels.words[close] !== "》") continue;
    const start = tokens.end[open] ?? 0;
    const end = tokens.start[close] ?? start;
    return noun && end > start ? { name: tokens.text.slice(start, end), start, end, kind: InstrumentKind.parse(noun.value) } : undefined;
  }
  return undefined;
}

/** "Law on" names a law and the word before its subject: the word goes back to the subject. */
function withoutConnector({ labels }: Reading, label: Label | undefined): Label | undefined {
  if (label === undefined) return undefined;
  let end = label.end;
  while (end - 1 > label.start && (labelAt(labels, end - 1, "about") ?? labelAt(labels, end - 1, "of"))) end--;
  return { ...label, end };
}

function nameFrom(reading: Reading, label: Span): Span | undefined {
  const { tokens, labels } = reading;
  if (tokens.kind[label.start] === TokenKind.han) return signedHanInstrument(reading, label);
  // "agreements on trade", "the law": a noun in lower case names no instrument of its own.
  if (tokens.kind[label.start] === TokenKind.han) return signedHanInstrument(reading, label);
  if ((tokens.casing[label.start] ?? 0) < TokenCase.capital) return undefined;
  let end = numberBehind(reading, label.end);
  const numbered = end > label.end;
  const abbreviation = bracketed(reading, end);
  const subject = subjectEnd(reading, abbreviation ?? end);
  // "Resolution No. 57 of the Politburo": behind a number, only "on" tells more of the name.
  const isIssuer = numbered && reading.reader.language.syllabicNames && labelAt(labels, end, "about") === undefined;
  if (subject !== undefined && !isIssuer && !(numbered && isCutList(reading, subject))) end = numberGoesOn(reading, subject);
  else if (abbreviation !== undefined && (numbered || labels.at(label.start).length > 0)) end = abbreviation;
  const start = startOfName(reading, label.start);
  const isPhrase = label.end - label.start > (reading.reader.language.syllabicNames ? 2 : 1);
  const isNamed = end > label.end || isPhrase || start < label.start;
  return isNamed ? { start, end } : undefined;
}

/** "Geneva Declaration", "National Health Charter": capitalised words before the noun, in languages that put them there. */
function startOfName(reading: Reading, noun: number): number {
  const { labels, tokens, sentenceOf, reader } = reading;
  let start = noun;
  while (reader.language.modifiersBeforeOffice && start > 0 && noun - start < 8 && sentenceOf[start - 1] === sentenceOf[noun]) {
    const before = start - 1;
    const joins = labels.words[before] === "-" || (tokens.casing[before] === TokenCase.lower && (labelAt(labels, before, "and") ?? labelAt(labels, before, "at")) !== undefined && isCapitalBehind(reading, before - 1));
    const isName = isCapitalBehind(reading, before) && !["article", "office", "function", "held"].some((kind) => labelAt(labels, before, kind));
    if (!joins && !isName) break;
    start = before;
  }
  while (start < noun && !isCapitalBehind(reading, start)) start++;
  return start;
}

/** "nr. 57", "No. 57", "số 57", "57-NQ/TW", "1701 (2006)". */
function numberBehind({ tokens, labels }: Reading, from: number): number {
  let index = from;
  const word = labels.words[index] ?? "";
  if (["nr", "no", "n°", "số", "nº", "n", "nummer"].includes(word)) {
    index++;
    if (["." , "°"].includes(labels.words[index] ?? "")) index++;
  }
  if (tokens.kind[index] !== TokenKind.number) return from;
  return numberGoesOn({ tokens, labels }, index + 1);
}

/** "…/2024/QH15", "…-NQ/TW" behind the figures of a number. */
function numberGoesOn({ tokens, labels }: Pick<Reading, "tokens" | "labels">, from: number): number {
  if (tokens.kind[from - 1] !== TokenKind.number) return from;
  let index = from;
  while ((labels.words[index] === "/" || labels.words[index] === "-") && touchesNext(tokens, index - 1) && touchesNext(tokens, index)) {
    index += 2;
    while (touchesNext(tokens, index - 1) && (tokens.kind[index] === TokenKind.number || tokens.kind[index] === TokenKind.word)) index++;
  }
  return index;
}

/** "(MoU)" behind the noun, "(EU) 2024/1689". */
function bracketed(reading: Reading, from: number): number | undefined {
  const { tokens, labels } = reading;
  if (labels.words[from] !== "(" || labels.words[from + 2] !== ")") return undefined;
  return tokens.kind[from + 1] === TokenKind.word && (tokens.casing[from + 1] ?? 0) >= TokenCase.capital ? numberBehind(reading, from + 3) : undefined;
}

/** End of "on …", "über …": up to a comma that opens no capitalised list item, a bracket, a verb. */
function subjectEnd(reading: Reading, from: number): number | undefined {
  const { tokens, labels, sentenceOf } = reading;
  const connects = labelAt(labels, from, "about") ?? labelAt(labels, from, "of") ?? connectorBehindLower(reading, from);
  // "entre en vigueur": a longer phrase ends the name where its first word would go on.
  if ((labelAt(labels, from, "end")?.end ?? 0) > (connects?.end ?? from)) return undefined;
  // Where nouns have a genitive, an article may follow one: "Abkommen über den Schutz der Meere".
  const hasGenitive = reading.reader.language.placeGenitives !== undefined;
  const isCapital = isCapitalBehind(reading, from);
  // "Plan International": where names are in capitals, a small word stands between the noun and its subject.
  if (connects === undefined && (!isCapital || reading.reader.language.titleCase)) return undefined;
  let end: number | undefined;
  let index = connects?.end ?? from;
  // A subject in capitals ends at the first word in lower case that is no small word.
  const inCapitals = reading.reader.language.titleCase && isCapitalBehind(reading, skipArticles(reading, index));
  const limit = Math.min(tokens.count, from + LONGEST_NAME);
  for (; index < limit && sentenceOf[index] === sentenceOf[from]; index++) {
    const word = labels.words[index] ?? "";
    if (word === "," && isCapitalBehind(reading, index + 1) && listGoesOn(reading, index + 1)) continue;
    if (tokens.kind[index] === TokenKind.mark && word !== "-" && word !== "'" && word !== "’" && word !== "&") break;
    if (labels.at(index).some((label) => (ENDS.has(label.kind) && tokens.casing[index] === TokenCase.lower && !SMALL.some((kind) => labelAt(labels, index, kind))) || (label.kind === "instrument" && index > from && !isSubject(reading, index)))) break;
    const isSmall = SMALL.some((kind) => labelAt(labels, index, kind));
    if (end === index && !hasGenitive && tokens.casing[index] === TokenCase.lower && labelAt(labels, index, "article")?.end === index + 1 && !labelAt(labels, index, "of") && !isSmallBefore(reading, index)) break;
    if (!isSmall && (labelAt(labels, index, "end") || (inCapitals && tokens.casing[index] === TokenCase.lower && labels.words[index - 1] !== "-"))) break;
    const and = labelAt(labels, index, "and");
    if (and && labels.at(skipArticles(reading, and.end)).some((label) => label.kind === "instrument")) break;
    end = index + 1;
  }
  // "of", "the" and "and" end no name.
  while (end !== undefined && end > from && SMALL.some((kind) => labelAt(labels, (end ?? 0) - 1, kind)) && tokens.casing[end - 1] === TokenCase.lower) end--;
  return end !== undefined && end > (connects?.end ?? from) ? end : undefined;
}

/** Words in lower case between the noun and "on". */
const LOWER_WORDS = 6;

/** "Hiệp định tương trợ tư pháp về hình sự": where names go on in lower case, the word before the subject stands a few words on. */
function connectorBehindLower(reading: Reading, from: number): Label | undefined {
  const { tokens, labels } = reading;
  if (!reading.reader.language.syllabicNames) return undefined;
  for (let index = from; index < from + LOWER_WORDS && tokens.casing[index] === TokenCase.lower; index++) {
    const about = labelAt(labels, index, "about");
    if (about) return about;
    if (labels.hasAny(index, STOPS)) return undefined;
  }
  return undefined;
}

const STOPS = new Set(["end", "event-verb", "held", "speech", "role", "and", "at", "with", "date-unit"]);

/** "Convention on the Law of the Sea": an instrument right behind "on" is what the other is about. */
function isSubject({ labels }: Reading, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    if (labelAt(labels, at, "about")) return true;
    if (!labelAt(labels, at, "article")) return false;
  }
  return false;
}

/** The word before is "of", "on" or "and", or joined to this one: "Aix-la-Chapelle". */
function isSmallBefore({ labels }: Reading, index: number): boolean {
  if (["-", "'", "’"].includes(labels.words[index - 1] ?? "")) return true;
  for (let from = Math.max(0, index - 4); from < index; from++) if (labels.at(from).some((label) => label.end === index && SMALL.includes(label.kind))) return true;
  return false;
}

/** "Science, Technology and Innovation": behind the comma a capitalised item, then a comma or "and" before anything else. */
function listGoesOn({ tokens, labels }: Reading, from: number): boolean {
  for (let index = from; index < from + 10; index++) {
    if (labelAt(labels, index, "and") && !touchesNext(tokens, index)) return labels.at(labelAt(labels, index, "and")?.end ?? 0).every((label) => label.kind !== "instrument");
    if (tokens.kind[index] !== TokenKind.word && labels.words[index] !== "," && labels.words[index] !== "&" && labels.words[index] !== "-") return false;
  }
  return false;
}

/** The subject stops at a comma behind which its list goes on in lower case: where it ends cannot be told, so the number is the name. */
function isCutList({ tokens, labels }: Reading, end: number): boolean {
  return labels.words[end] === "," && tokens.casing[end + 1] === TokenCase.lower && !["with", "and", "relative", "of", "at"].some((kind) => labelAt(labels, end + 1, kind)) && listInLower({ tokens, labels }, end + 1);
}

function listInLower({ tokens, labels }: Pick<Reading, "tokens" | "labels">, from: number): boolean {
  for (let index = from; index < from + 6; index++) {
    if (labelAt(labels, index, "and")) return true;
    if (tokens.kind[index] !== TokenKind.word) return false;
  }
  return false;
}

function skipArticles({ labels }: Reading, index: number): number {
  return labelAt(labels, index, "article")?.end ?? index;
}

function isCapitalBehind({ tokens }: Reading, index: number): boolean {
  return tokens.kind[index] === TokenKind.word && (tokens.casing[index] ?? 0) >= TokenCase.capital;
}
