import type { Reading } from "../read/reading.ts";
import { readBody, type BodyReading } from "./read-body.ts";

/** Labels that can open the name of a body. */
const OPENS = new Set(["body", "ministry", "international", "country", "demonym"]);

/** Every body named in the text, in reading order, none inside another. */
export function findBodies(reading: Reading): BodyReading[] {
  const bodies: BodyReading[] = [];
  let index = 0;
  while (index < reading.tokens.count) {
    const body = reading.labels.at(index).some((label) => OPENS.has(label.kind)) ? readBody(reading, index) : undefined;
    if (body) bodies.push(body);
    index = body ? Math.max(body.end, index + 1) : index + 1;
  }
  return bodies;
}
