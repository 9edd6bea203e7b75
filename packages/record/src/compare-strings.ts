/** Order by UTF-16 code units: the same on every machine, whatever its locale. */
export function compareStrings(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The distinct strings, sorted. */
export function sortedDistinct(strings: Iterable<string>): string[] {
  return [...new Set(strings)].sort(compareStrings);
}
