import type { CorrectDecision, Correction } from "@concord/domain";
import { compareDecisions } from "./effective-decisions.ts";

/** The correction of one field that holds, and its decision: the latest of all that name a part of one record. */
export function latestCorrection(corrections: readonly CorrectDecision[], field: Correction["field"]): { readonly decision: string; readonly value: string } | undefined {
  const latest = corrections.filter(({ correction }) => correction.field === field).sort(compareDecisions).at(-1);
  return latest && { decision: latest.id, value: latest.correction.value };
}
