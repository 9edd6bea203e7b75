import type { Reading } from "../../read/reading.ts";
import { tokenAt } from "../../read/token-at.ts";
import type { DateSpan } from "./date-span.ts";

/** Tokens before a date in which "will", "is to" puts off what it dates. */
const REACH = 16;

/** "will build the plant by June 2028": a time that is still to come tells nothing of the year of the news. */
export function isToCome({ tokens, labels, sentenceOf }: Reading, { start }: DateSpan): boolean {
  const at = tokenAt(tokens, start);
  for (let index = Math.max(0, at - REACH); index < at; index++) if (sentenceOf[index] === sentenceOf[at] && labels.find(index, "future")) return true;
  return false;
}
