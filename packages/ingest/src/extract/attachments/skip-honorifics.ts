import type { Reading } from "../../read/reading.ts";
import { labelAt } from "../../text/labels.ts";

export function skipHonorifics(reading: Reading, start: number): number {
  let index = start;
  for (let count = 0; count < 3; count++) {
    const honorific = labelAt(reading.labels, index, "honorific");
    if (honorific === undefined) break;
    index = honorific.end;
    if (reading.labels.words[index] === ".") index++;
  }
  return index;
}
