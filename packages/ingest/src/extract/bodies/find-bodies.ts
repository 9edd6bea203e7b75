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
    const body = index < behind ? undefined : readBody(reading, index);
    if (body === undefined) continue;
    bodies.push(body);
    behind = body.end;
  }
  return bodies;
}
