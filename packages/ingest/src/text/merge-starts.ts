import type { Labels } from "./labels.ts";

const NO_TOKENS = new Int32Array(0);

/** Tokens at which a label of any of the kinds starts, in rising order, each once. */
export function mergeStarts(labels: Labels, kinds: readonly string[]): Int32Array {
  let merged: Int32Array = NO_TOKENS;
  for (const kind of kinds) {
    const starts = labels.startsOf(kind);
    if (starts.length > 0) merged = merged.length === 0 ? starts : mergeTwo(merged, starts);
  }
  return merged;
}

function mergeTwo(one: Int32Array, other: Int32Array): Int32Array {
  const merged = new Int32Array(one.length + other.length);
  let count = 0;
  let left = 0;
  let right = 0;
  while (left < one.length || right < other.length) {
    const a = one[left] ?? Infinity;
    const b = other[right] ?? Infinity;
    merged[count++] = Math.min(a, b);
    if (a <= b) left++;
    if (b <= a) right++;
  }
  return merged.subarray(0, count);
}
