import type { Corpus } from "../gold/gold-text.ts";

/** A key for each name that is the same for all names which the gold joins. */
export function joinNames(corpora: readonly Corpus[]): (name: string) => string {
  const keys = new Map<string, string>();
  const keyOf = (name: string): string => keys.get(name) ?? name;
  for (const [a, b] of corpora.flatMap(({ links }) => links.sameOfficial)) {
    const [from, to] = [keyOf(a), keyOf(b)];
    for (const name of new Set([...keys.keys(), a, b])) if (keyOf(name) === to) keys.set(name, from);
  }
  return keyOf;
}
