import type { Reading } from "../../read/reading.ts";
import { mergeStarts } from "../../text/merge-starts.ts";
import type { BodyReading } from "./body-reading.ts";
import { readBody } from "./read-body.ts";

/** Labels that can open the name of a body. */
const OPENS = ["body", "ministry", "international", "country", "demonym"];

/** Every body named in the text, in reading order, none inside another. */
export function findBodies(reading: Reading): BodyReading[] {
  const bodies: BodyReading[] = [];
  let behind = 0;
  for (const index of mergeStarts(reading.labels, OPENS)) {
    const body = index < behind || isInVisit(reading, index) ? undefined : readBody(reading, index);
    if (body === undefined) continue;
    bodies.push(body);
    behind = body.end;
  }
  return bodies;
}

/** Tokens between the first of "thăm cấp Nhà nước" and the body in it. */
const REACH = 4;

/** "thăm cấp Nhà nước tới Việt Nam": the rank of a visit. */
function isInVisit({ labels, reader }: Reading, index: number): boolean {
  if (!reader.language.syllabicNames) return false;
  for (let start = index - 1; start >= Math.max(0, index - REACH); start--) {
    if (labels.at(start).some(({ kind, value, end }) => (kind === "event-verb" || kind === "event") && value === "visit" && end > index)) return true;
  }
  return false;
}
