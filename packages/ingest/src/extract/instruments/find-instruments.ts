import { type Instrument, InstrumentKind, type Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { type Label, labelAt } from "../../text/labels.ts";
import { TokenCase } from "../../text/tokens.ts";
import { segmentKind } from "../events/choose-events.ts";
import { betweenTitleMarks } from "./between-title-marks.ts";
import { nameFrom, withoutConnector } from "./instrument-name.ts";
import { instrumentNumber } from "./instrument-number.ts";

/** Different names that are kept of one text. */
const MOST_NAMES = 500;

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
