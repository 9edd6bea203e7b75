import type { SearchEntryTable } from "../schema/tables.ts";
import type { SearchTerm } from "./parse-query.ts";

/** A match and how well it answers; higher is better. */
export interface RankedMatch {
  readonly entry: SearchEntryTable;
  readonly score: number;
}

/**
 * Orders matches: those with all terms in the head before those with some in the body; among them the more of the title the terms are;
 * then the newest.
 */
export function rankMatches(entries: readonly SearchEntryTable[], inHead: ReadonlySet<number>, terms: readonly SearchTerm[]): RankedMatch[] {
  return entries
    .map((entry) => ({ entry, score: (inHead.has(entry.number) ? 1 : 0) + titleShare(entry.title, terms) }))
    .sort((a, b) => b.score - a.score || b.entry.number - a.entry.number);
}

/** Which part of a title the terms are, in hundredths, so that equal titles stay equal. */
function titleShare(title: string, terms: readonly SearchTerm[]): number {
  const tokens = title.split(" ");
  const asked = new Set(terms.flatMap((term) => term.tokens));
  const found = tokens.filter((token) => asked.has(token)).length;
  return Math.round((found / tokens.length) * 100) / 100;
}
