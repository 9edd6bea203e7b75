import { findHanNames } from "./running-text/find-han-names.ts";
import { findLatinNames } from "./running-text/find-latin-names.ts";
import type { FoundName } from "./running-text/found-name.ts";

/**
 * Names of the bridge in running text, in reading order, without overlaps. Places and offices read as names too: whoever knows them
 * takes them out first.
 */
export function findNames(text: string): FoundName[] {
  return [...findLatinNames(text), ...findHanNames(text)].sort((a, b) => a.start - b.start);
}
