import { sortedDistinct } from "./compare-strings.ts";

/** Id of the question about some records, by their ids. */
export function questionId(ids: readonly string[]): string {
  return `${sortedDistinct(ids).join("+")}-q`;
}
