import type { AnchoredParagraph } from "./alignment/anchor.ts";

/** A paragraph of a print, its people under names that both texts share. */
export interface SidePrint extends AnchoredParagraph {
  readonly small: readonly number[];
  readonly sentences: number | undefined;
}

/** The paragraphs of two prints. */
export interface Sides {
  readonly left: readonly SidePrint[];
  readonly right: readonly SidePrint[];
}
