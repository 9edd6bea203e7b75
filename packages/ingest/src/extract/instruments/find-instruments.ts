import { type Instrument, InstrumentKind, type Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { mergeStarts } from "../../text/merge-starts.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";
import { segmentKind } from "../../read/segment-kind.ts";
import { nameFrom, withoutConnector } from "./instrument-name.ts";
import { instrumentNumber } from "./instrument-number.ts";

/** Different names that are kept of one text. */
const MOST_NAMES = 500;

const NOUNS = ["instrument", "instrument-noun", "instrument-compound"];

/** Laws, resolutions, memoranda and agreements cited in the text, each once, as first written in full. */
export function findInstruments(reading: Reading): Instrument[] {
  const { tokens, labels } = reading;
  const found: Instrument[] = [];
  let behind = 0;
  for (const index of mergeStarts(labels, NOUNS)) {
    const noun = withoutConnector(reading, labels.find(index, "instrument") ?? compoundAt(reading, index) ?? labels.find(index, "instrument-noun"));
    if (noun === undefined || index < behind || segmentKind(reading, index) === "caption" || isInNameOfBody(reading, noun)) continue;
    const name = nameFrom(reading, noun);
    behind = name?.end ?? noun.end;
    if (name === undefined) continue;
    const start = tokens.start[name.start] ?? 0;
    const end = tokens.end[name.end - 1] ?? start;
    const text = tokens.text.slice(start, end);
    if (found.length < MOST_NAMES && !found.some((other) => other.name.startsWith(text))) found.push(withKind(reading, { name: text, start, end }, noun, name));
  }
  return found;
}

/** Adjectives between an article and its noun. */
const MOST_ADJECTIVES = 4;

/** "ein Fischereiabkommen", "das deutsch-polnische Ostseeabkommen": one alone; of several, none is named. */
function compoundAt({ labels, tokens }: Reading, index: number): Label | undefined {
  const compound = labels.find(index, "instrument-compound");
  for (let before = index - 1; compound && before >= Math.max(0, index - MOST_ADJECTIVES); before--) {
    if (labels.find(before, "singular")) return compound;
    if (tokens.kind[before] !== TokenKind.word && labels.words[before] !== "-") return undefined;
  }
  return undefined;
}

/** What the noun says of a document, and its number behind the noun. */
function withKind(reading: Reading, instrument: Instrument, noun: Label, name: Span): Instrument {
  const kind = InstrumentKind.parse(noun.value);
  const number = instrumentNumber(reading, kind, { noun, end: name.end });
  return { ...instrument, kind, ...(number !== undefined && { number }) };
}

/** "Harvard Law School", "Đại học Luật": part of the name of a school or a body. */
function isInNameOfBody({ labels, tokens, reader }: Reading, label: Span): boolean {
  if ((tokens.casing[label.start] ?? 0) < TokenCase.capital) return false;
  // "Al Noor Convention Hall"
  if (labels.at(label.start).some(({ kind, end }) => kind === "named-after" && end > label.end)) return true;
  if (reader.language.modifiersBeforeOffice) return labels.at(label.end).some((behind) => behind.kind === "body" && (tokens.casing[label.end] ?? 0) >= TokenCase.capital);
  for (let start = Math.max(0, label.start - 3); start < label.start; start++) {
    if (labels.at(start).some((before) => before.kind === "body" && before.end === label.start && (tokens.casing[start] ?? 0) >= TokenCase.capital && before.value === "company")) return true;
  }
  return false;
}
