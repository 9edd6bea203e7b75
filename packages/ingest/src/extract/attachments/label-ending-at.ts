import type { Reading } from "../../read/reading.ts";

/** Start of a label of one of the kinds that ends right before a token. */
export function labelEndingAt({ labels }: Reading, end: number, kinds: readonly string[]): number | undefined {
  for (let start = Math.max(0, end - 4); start < end; start++) {
    if (kinds.some((kind) => labels.isOn(start, end, kind))) return start;
  }
  return undefined;
}
