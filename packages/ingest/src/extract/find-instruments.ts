import type { Instrument, Span } from "@concord/domain";
import type { Reading } from "../read/reading.ts";
import { labelAt, type Label } from "../text/labels.ts";
import { TokenCase, TokenKind, touchesNext } from "../text/tokens.ts";
import { segmentKind } from "./choose-events.ts";

const LONGEST_NAME = 30;
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
    const label = withoutConnector(reading, labelAt(labels, index, "instrument"));
    if (label === undefined || segmentKind(reading, index) === "caption") continue;
    const name = nameFrom(reading, label);
    if (name) {
      const start = tokens.start[name.start] ?? 0;
      const end = tokens.end[name.end - 1] ?? start;
      const text = tokens.text.slice(start, end);
      if (!known.some((other) => other === text || other.startsWith(text))) {
        known.push(text);
        found.push({ name: text, start, end });
      }
    }
    index = Math.max(index, (name?.end ?? label.end) - 1);
  }
  return found;
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
  // "agreements on trade", "the law": a noun in lower case names no instrument of its own.
  if ((tokens.casing[label.start] ?? 0) < TokenCase.capital) return undefined;
  let end = numberBehind(reading, label.end);
  const numbered = end > label.end;
  const abbreviation = bracketed(reading, end);
  const subject = subjectEnd(reading, abbreviation ?? end);
  if (subject !== undefined && !(numbered && isCutList(reading, subject))) end = subject;
  else if (abbreviation !== undefined && (numbered || labels.at(label.start).length > 0)) end = abbreviation;
  const start = startOfName(reading, label.start);
  const isNamed = end > label.end || label.end - label.start > 1 || start < label.start;
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
  index++;
  while ((labels.words[index] === "/" || labels.words[index] === "-") && tokens.end[index - 1] === tokens.start[index] && tokens.end[index] === tokens.start[index + 1]) index += 2;
  return index;
}

/** "(MoU)" behind the noun. */
function bracketed({ tokens, labels }: Reading, from: number): number | undefined {
  if (labels.words[from] !== "(" || labels.words[from + 2] !== ")") return undefined;
  return tokens.kind[from + 1] === TokenKind.word && (tokens.casing[from + 1] ?? 0) >= TokenCase.capital ? from + 3 : undefined;
}

/** End of "on …", "über …": up to a comma that opens no capitalised list item, a bracket, a verb. */
function subjectEnd(reading: Reading, from: number): number | undefined {
  const { tokens, labels, sentenceOf } = reading;
  const connects = labelAt(labels, from, "about") ?? labelAt(labels, from, "of");
  const isCapital = isCapitalBehind(reading, from);
  if (connects === undefined && !isCapital) return undefined;
  let end: number | undefined;
  let index = connects?.end ?? from;
  // A subject in capitals ends at the first word in lower case that is no small word.
  const inCapitals = reading.reader.language.titleCase && isCapitalBehind(reading, skipArticles(reading, index));
  const limit = Math.min(tokens.count, from + LONGEST_NAME);
  for (; index < limit && sentenceOf[index] === sentenceOf[from]; index++) {
    const word = labels.words[index] ?? "";
    if (word === "," && isCapitalBehind(reading, index + 1) && listGoesOn(reading, index + 1)) continue;
    if (tokens.kind[index] === TokenKind.mark && word !== "-" && word !== "'" && word !== "’" && word !== "&") break;
    if (labels.at(index).some((label) => (ENDS.has(label.kind) && tokens.casing[index] === TokenCase.lower && !SMALL.some((kind) => labelAt(labels, index, kind))) || (label.kind === "instrument" && index > from))) break;
    const isSmall = SMALL.some((kind) => labelAt(labels, index, kind));
    if (!isSmall && (labelAt(labels, index, "end") || (inCapitals && tokens.casing[index] === TokenCase.lower && labels.words[index - 1] !== "-"))) break;
    const and = labelAt(labels, index, "and");
    if (and && labels.at(skipArticles(reading, and.end)).some((label) => label.kind === "instrument")) break;
    end = index + 1;
  }
  // "of", "the" and "and" end no name.
  while (end !== undefined && end > from && SMALL.some((kind) => labelAt(labels, (end ?? 0) - 1, kind)) && tokens.casing[end - 1] === TokenCase.lower) end--;
  return end !== undefined && end > (connects?.end ?? from) ? end : undefined;
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
