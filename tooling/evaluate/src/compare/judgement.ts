import type { Field } from "./field.ts";

/** `right` agrees; `wrong` has another value; `missing` is in the gold alone; `extra` in the answer alone. */
export type Verdict = "right" | "wrong" | "missing" | "extra";

/** One value held against the gold. Where both are absent there is nothing to judge. */
export interface Judgement {
  readonly field: Field;
  readonly verdict: Verdict;
  readonly expected?: string | undefined;
  readonly got?: string | undefined;
  /** The official, event or figure that the value belongs to. */
  readonly about?: string | undefined;
  /** True where the whole official or event is missing or extra: scored, but not listed a second time. */
  readonly follows?: boolean | undefined;
  /** What a reader of the list should know: "stands in questions". */
  readonly note?: string | undefined;
}

/** A judgement with its text. */
export interface TextJudgement extends Judgement {
  readonly file: string;
  readonly language: string;
}
