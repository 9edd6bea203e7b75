import { foldSpace } from "./fold-space.ts";
import type { Field } from "./field.ts";
import type { Judgement } from "./judgement.ts";

type Value = string | number | null | undefined;

/** What a judgement is about, apart from its values. */
export interface JudgeOptions {
  readonly about?: string | undefined;
  readonly follows?: boolean | undefined;
  /** Another test than equality after folding white space. */
  readonly agrees?: (expected: string, got: string) => boolean;
}

/** One value against the gold's; nothing where both are absent. */
export function judgeValue(field: Field, expected: Value, got: Value, options: JudgeOptions = {}): Judgement[] {
  const [wanted, found] = [toWords(expected), toWords(got)];
  const { about, follows, agrees = (a: string, b: string) => a === b } = options;
  const base = { field, ...(about !== undefined && { about }), ...(follows && { follows }) };
  if (wanted === undefined) return found === undefined ? [] : [{ ...base, verdict: "extra", got: found }];
  if (found === undefined) return [{ ...base, verdict: "missing", expected: wanted }];
  return [{ ...base, verdict: agrees(wanted, found) ? "right" : "wrong", expected: wanted, got: found }];
}

function toWords(value: Value): string | undefined {
  return value === null || value === undefined ? undefined : foldSpace(String(value));
}
