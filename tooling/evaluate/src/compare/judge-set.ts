import { foldSpace } from "./fold-space.ts";
import type { Field } from "./field.ts";
import type { Judgement } from "./judgement.ts";
import type { JudgeOptions } from "./judge-value.ts";

/** Values without order, each once: what the gold names and the answer lacks is missing, the other way round extra. */
export function judgeSet(field: Field, expected: readonly string[], got: readonly string[], { about, follows }: JudgeOptions = {}): Judgement[] {
  const [wanted, found] = [new Set(expected.map(foldSpace)), new Set(got.map(foldSpace))];
  const base = { field, ...(about !== undefined && { about }), ...(follows && { follows }) };
  return [
    ...[...wanted].map((words): Judgement => (found.has(words) ? { ...base, verdict: "right", expected: words, got: words } : { ...base, verdict: "missing", expected: words })),
    ...[...found].filter((words) => !wanted.has(words)).map((words): Judgement => ({ ...base, verdict: "extra", got: words })),
  ];
}
