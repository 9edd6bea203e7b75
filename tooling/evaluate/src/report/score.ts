import type { Judgement } from "../compare/judgement.ts";

/** Precision, recall and their harmonic mean, 0 to 1; absent where there was nothing to find and nothing was found. */
export interface Score {
  readonly right: number;
  /** In the gold. */
  readonly expected: number;
  /** In the answers. */
  readonly got: number;
  readonly precision?: number;
  readonly recall?: number;
  readonly f1?: number;
}

/** A wrong value is one lost and one false. */
export function toScore(judgements: readonly Judgement[]): Score {
  const count = (...verdicts: readonly string[]) => judgements.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const [right, expected, got] = [count("right"), count("right", "wrong", "missing"), count("right", "wrong", "extra")];
  return {
    right,
    expected,
    got,
    ...(got > 0 && { precision: right / got }),
    ...(expected > 0 && { recall: right / expected }),
    ...(expected + got > 0 && { f1: (2 * right) / (expected + got) }),
  };
}
