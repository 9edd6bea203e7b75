/** One figure of a suite. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What to hold it against: a target, a peer. */
  readonly note?: string | undefined;
}

/** Figures that were measured together. */
export interface SuiteResult {
  readonly title: string;
  readonly figures: readonly Figure[];
}
