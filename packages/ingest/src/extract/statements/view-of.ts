import type { Reading } from "../../read/reading.ts";
import { TokenCase } from "../../text/tokens.ts";
import type { QuotedSpan } from "./quoted-spans.ts";

/** Tokens of a clause that somebody holds to be so. */
const SHORTEST_VIEW = 6;
/** Tokens of who holds it: "selon le ministre belge X,". */
const LONGEST_VIEW = 24;

/** "Selon le ministre X, « ce quai est une chance »": a clause in quotation marks that closes the sentence, right behind whose view it is. Token of the word before them. */
export function viewOf(reading: Reading, { open, inside, close, behind }: QuotedSpan): number | undefined {
  const { labels, sentenceOf } = reading;
  if (close - inside < SHORTEST_VIEW) return undefined;
  if (labels.words[open - 1] !== "," || !(labels.words[close - 1] === "." || labels.words[behind] === "." || sentenceOf[behind] !== sentenceOf[open])) return undefined;
  let start = open - 1;
  while (start > 0 && sentenceOf[start - 1] === sentenceOf[open]) start--;
  if (!isHolder(reading, start, open - 1)) return undefined;
  for (const index of [start, start + 1, start + 2]) if (open - index < LONGEST_VIEW && (labels.find(index, "according") ?? labels.find(index, "in-view"))) return index;
  return undefined;
}

/** No clause stands before the last comma: at most an office in apposition, or a name. */
function isHolder({ labels, tokens }: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (labels.words[index] !== ",") continue;
    const noun = labels.find(index + 1, "article")?.end ?? index + 1;
    const isName = noun === index + 1 && (tokens.casing[noun] ?? 0) >= TokenCase.capital;
    if (!isName && labels.find(noun, "office") === undefined && labels.find(noun, "honorific") === undefined) return false;
  }
  return true;
}
