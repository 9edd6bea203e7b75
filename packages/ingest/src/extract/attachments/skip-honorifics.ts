import type { Reading } from "../../read/reading.ts";
import { TokenCase } from "../../text/tokens.ts";
import { isGivenHonorific } from "../name-runs/is-given-honorific.ts";

export function skipHonorifics(reading: Reading, start: number): number {
  let index = start;
  for (let count = 0; count < 3; count++) {
    const honorific = reading.labels.find(index, "honorific");
    if ((honorific === undefined && !isRetired(reading, index)) || isGivenHonorific(reading, index)) break;
    index = honorific?.end ?? index + 3;
    if (reading.labels.words[index] === ".") index++;
  }
  return index;
}

/** Letters of the longest short word in brackets between a rank and a name. */
const LONGEST_ASIDE = 4;

/** "General (R) X", "Admiral (Retd) Y": one short word in brackets that a capital follows. */
function isRetired({ labels, tokens }: Reading, index: number): boolean {
  const word = labels.words[index + 1] ?? "";
  if (labels.words[index] !== "(" || labels.words[index + 2] !== ")" || (tokens.casing[index + 3] ?? 0) < TokenCase.capital) return false;
  return (word.length <= LONGEST_ASIDE && labels.at(index + 1).length === 0) || labels.find(index + 1, "status")?.value === "former";
}
