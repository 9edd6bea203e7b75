import { expect, test } from "vitest";
import type { Judgement, Verdict } from "../compare/judgement.ts";
import { toScore } from "./score.ts";

test.for<{ verdicts: Verdict[]; scores: (number | undefined)[] }>([
  { verdicts: ["right", "right"], scores: [1, 1, 1] },
  { verdicts: ["right", "missing"], scores: [1, 0.5, 2 / 3] },
  { verdicts: ["right", "extra"], scores: [0.5, 1, 2 / 3] },
  { verdicts: ["right", "wrong"], scores: [0.5, 0.5, 0.5] },
  { verdicts: ["extra"], scores: [0, undefined, 0] },
  { verdicts: ["missing"], scores: [undefined, 0, 0] },
  { verdicts: [], scores: [undefined, undefined, undefined] },
])("$verdicts", ({ verdicts, scores }) => {
  const { precision, recall, f1 } = toScore(verdicts.map((verdict): Judgement => ({ field: "title", verdict })));
  expect([precision, recall, f1]).toEqual(scores);
});
