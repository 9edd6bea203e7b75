/** What a pair, looked at alone, says about its two members. */
export type Relation =
  /** One and the same, on strong evidence; `bits` orders such pairs. */
  | { readonly verdict: "same"; readonly bits: number }
  /** The same, if nothing else could be. */
  | { readonly verdict: "likely" }
  /** Perhaps the same: too little to join, enough to ask. */
  | { readonly verdict: "open" }
  /** Cannot be the same. */
  | { readonly verdict: "different" }
  /** Says nothing. */
  | { readonly verdict: "none" };

export const LIKELY: Relation = { verdict: "likely" };
export const OPEN: Relation = { verdict: "open" };
export const DIFFERENT: Relation = { verdict: "different" };
export const NONE: Relation = { verdict: "none" };

/** The relation of strong evidence. */
export function same(bits: number): Relation {
  return { verdict: "same", bits };
}
