/** Index of the first of items in rising order whose position is at or behind `from`; the length where none is. */
export function firstFrom<Item>(items: readonly Item[], from: number, positionOf: (item: Item) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && positionOf(item) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
