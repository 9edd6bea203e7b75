import type { Reading } from "../../../read/reading.ts";

/** Tokens around a noun in which "took place" belongs to it. */
const HELD_REACH = 80;

export function isHeld({ labels, sentenceOf, tokens }: Reading, index: number): boolean {
  for (let at = index; at >= Math.max(0, index - HELD_REACH) && sentenceOf[at] === sentenceOf[index]; at--) if (isHeldAt(labels, at)) return true;
  for (let at = index; at < Math.min(tokens.count, index + HELD_REACH) && sentenceOf[at] === sentenceOf[index]; at++) if (isHeldAt(labels, at)) return true;
  return false;
}

/** Tokens before "took place" that may hold its "not". */
const DENIED_REACH = 6;

/** "took place", not "has not met since". */
function isHeldAt(labels: Reading["labels"], at: number): boolean {
  if (labels.find(at, "held") === undefined) return false;
  for (let before = at - 1; before >= Math.max(0, at - DENIED_REACH); before--) if (labels.find(before, "denied")) return false;
  return true;
}
