import type { Reading } from "./reading.ts";

/** Tokens of one sentence at which a label of a kind starts, in rising order: found by halving, since both sentences and labels rise with the tokens. */
export function startsInSentence({ labels, sentenceOf }: Pick<Reading, "labels" | "sentenceOf">, kind: string, sentence: number): Int32Array {
  const starts = labels.startsOf(kind);
  const from = firstAtOrBehind(starts, sentenceOf, sentence);
  let behind = from;
  while (behind < starts.length && sentenceOf[starts[behind] ?? 0] === sentence) behind++;
  return starts.subarray(from, behind);
}

/** Number of the first start that stands in the sentence or behind it. */
function firstAtOrBehind(starts: Int32Array, sentenceOf: Int32Array, sentence: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentenceOf[starts[middle] ?? 0] ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}
