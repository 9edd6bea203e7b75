import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import type { Naming } from "./naming.ts";

/** Tokens between a body that is the subject and its verb, and before it up to its article. */
export const BODY_REACH = 6;
const BODIES = new Set(["body", "ministry", "international"]);

/** "De Vlaamse Regering ontving premier X": where the verb comes second, a body that opens the clause receives the one who is named behind. */
export function isReceivedByBody(reading: Reading, { start, end }: Label, holders: readonly Naming[]): boolean {
  const { labels, sentenceOf, reader } = reading;
  if (!reader.language.statements.verbSecond || holders.length === 0 || holders.some((holder) => holder.start < end)) return false;
  const first = holders.at(-1)?.end ?? end;
  if (holders.length > 1 && labels.find(first, "and") === undefined && holders.every(({ official }) => official !== undefined)) return false;
  for (let index = start - 1; index >= Math.max(0, start - 2 * BODY_REACH) && sentenceOf[index] === sentenceOf[start]; index--) {
    if (labels.words[index] === ",") return false;
    const body = labels.at(index).find(({ kind, end: behind }) => BODIES.has(kind) && behind <= start);
    if (body) return !isPlaced(reading, index);
  }
  return false;
}

/** "Im Parlament empfing X": a preposition before the body, with what stands between. */
function isPlaced({ labels }: Reading, body: number): boolean {
  for (let index = body - 1; index >= body - BODY_REACH && labels.words[index] !== ","; index--) {
    if (labels.hasAny(index, PREPOSITIONS)) return true;
    if (labels.find(index, "article")) return [1, 2].some((length) => PLACING.some((kind) => labels.isOn(index - length, index, kind)));
  }
  return false;
}

const PLACING = ["at", "of", "with", "during", "fused"];
const PREPOSITIONS = new Set(["at", "during", "fused", "with"]);
