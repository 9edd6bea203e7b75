/** Index of the token that holds an offset, or the next one. */
export function tokenAt(tokens: { readonly count: number; readonly end: Int32Array }, offset: number): number {
  let low = 0;
  let high = tokens.count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.end[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
