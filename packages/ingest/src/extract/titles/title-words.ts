import type { Office } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { TokenCase, touchesNext } from "../../text/tokens.ts";
import type { BodyReading } from "../bodies/body-reading.ts";

/** Tokens that a label before an office may have; a character is a token. */
const LONGEST_LABEL = 12;

/** Labels that end right before a token, longest first; a possessive ("Vietnam's", "Laos'", "Chinas") and a hyphen ("EU-Kommissarin") are stepped over. */
export function labelsEndingAt(reading: Reading, end: number, floor: number): readonly Label[] {
  const { labels, tokens } = reading;
  let stop = end;
  if (labels.words[stop - 1] === "s" && labels.words[stop - 2] === "'") stop -= 2;
  else if (labels.words[stop - 1] === "'" && touchesNext(tokens, stop - 2) && !touchesNext(tokens, stop - 1)) stop -= 1;
  else if (labels.words[stop - 1] === "-" && touchesNext(tokens, stop - 2)) stop -= 1;
  return labels.endingAt(stop, Math.max(floor, stop - LONGEST_LABEL, 0));
}

/** "d'" and "l'" are two tokens: the letter and the apostrophe. */
export function apostrophe(reading: Reading, index: number): Label | undefined {
  const { labels } = reading;
  const word = labels.words[index] ?? "";
  return word.length === 1 && labels.words[index + 1] === "'" ? { start: index, end: index + 2, kind: "of", value: "" } : undefined;
}

export function skipSmall(reading: Reading, index: number): number {
  let next = index;
  for (let step = 0; step < 3; step++) {
    const small = reading.labels.find(next, "of") ?? reading.labels.find(next, "article") ?? apostrophe(reading, next);
    if (small === undefined) break;
    next = small.end;
  }
  return next;
}

export function toStatus(label: Label | undefined): { value: "former" | "elect" | "acting"; start: number; end: number } | undefined {
  const value = label?.value;
  return label && (value === "former" || value === "elect" || value === "acting") ? { value, start: label.start, end: label.end } : undefined;
}

/** Offices that are of a town or a region. */
export const OF_PLACES = new Set<Office>(["mayor", "vice-mayor", "governor", "vice-governor"]);

/** "Mayor of Hiroshima X": the place alone, whatever capitals stand behind it. */
export function readTown({ reader, labels, tokens }: Reading, { start, end: behind, value }: Label): BodyReading | undefined {
  const place = reader.places[Number(value)]?.[0];
  // "Governor of Golestan province X": the noun in lower case closes the name of the place.
  const noun = tokens.casing[behind] === TokenCase.lower ? labels.at(behind).find((label) => label.kind === "body" && (label.value === "region" || label.value === "city")) : undefined;
  const end = noun?.end ?? behind;
  return place && { start, end, noun: place.kind === "city" ? "city" : "region", place, country: place.country };
}
