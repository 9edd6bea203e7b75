/** What texts show of two profiles together, beside what each shows alone. */
export interface ProfileTie {
  /** True if one text names both as two people. */
  readonly isParted: boolean;
  /** Whether both took part in one event: `alone` if nobody else shows that it is one event, `among-others` if somebody does. */
  readonly met: "never" | "alone" | "among-others";
  /** What a person decided last about mentions of the two, and when. */
  readonly decided?: { readonly verdict: "same" | "different"; readonly sequence: string } | undefined;
}

/** Two profiles that no text shows together. */
export const NO_TIE: ProfileTie = { isParted: false, met: "never" };

/** A tie as one article, one event or one decision shows it, between two profiles by their ids, the smaller first. */
export interface TiedPair {
  readonly a: string;
  readonly b: string;
  readonly kind: "parted" | "alone" | "among-others" | "same" | "different";
  /** Time and id of the decision, for the kinds that a person decides: the last holds. */
  readonly sequence?: string | null | undefined;
}

/** All ties between profiles, by pair. */
export type TieLookup = (a: string, b: string) => ProfileTie;

/** Name of a pair, whichever way round. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Joins ties of many articles and events: the strongest of each kind counts, in any order. */
export function gatherTies(pairs: Iterable<TiedPair>): TieLookup {
  const ties = new Map<string, ProfileTie>();
  for (const { a, b, kind, sequence } of pairs) {
    const key = pairKey(a, b);
    const known = ties.get(key) ?? NO_TIE;
    if (kind === "same" || kind === "different") {
      if ((known.decided?.sequence ?? "") <= (sequence ?? "")) ties.set(key, { ...known, decided: { verdict: kind, sequence: sequence ?? "" } });
    } else if (kind === "parted") ties.set(key, { ...known, isParted: true });
    else if (known.met !== "among-others") ties.set(key, { ...known, met: kind });
  }
  return (a, b) => ties.get(pairKey(a, b)) ?? NO_TIE;
}
