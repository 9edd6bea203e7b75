/** What a pair, looked at alone, says about its two members. */
export interface Relation {
  /**
   * `same`: one and the same, on strong evidence. `likely`: the same, if nothing else could be. `open`: perhaps the same, too little to join,
   * enough to ask. `different`: cannot be the same. `none`: says nothing.
   */
  readonly verdict: "same" | "likely" | "open" | "different" | "none";
  /** Strength of the evidence, log2 of the odds; orders pairs. */
  readonly bits: number;
  /** True if the two speak against each other, too little to part them: a third that could be either joins both only on evidence of that kind. */
  readonly isContrary?: boolean;
  /** True if evidence of that kind speaks for the pair. */
  readonly isFounded?: boolean;
  /** True of two that differ for being told by one article: a third that either could be is one of them, and nobody knows which. */
  readonly isOneSource?: true;
  /** Time and id of the decision, if a person decided it: no evidence overrules that. */
  readonly decided?: string;
}

export const DIFFERENT: Relation = { verdict: "different", bits: 0 };
/** Two of one article. */
export const ONE_SOURCE: Relation = { ...DIFFERENT, isOneSource: true };
export const NONE: Relation = { verdict: "none", bits: 0 };

/** The relation of strong evidence. */
export function same(bits: number): Relation {
  return { verdict: "same", bits };
}
