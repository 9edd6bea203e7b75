import type { ParsedOfficial } from "@concord/domain";

/** A place that speaks of an official without the name: "the Deputy Minister", "he". */
export interface Reference {
  readonly official: ParsedOfficial;
  /** Token. */
  readonly at: number;
  /** Behind the last token of the office or pronoun. */
  readonly end: number;
  /** "they": one of two. */
  readonly isShared?: boolean;
}
