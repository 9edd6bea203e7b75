import type { Correction, CorrectDecision, SourcedConflict, SourcedEvidence } from "@concord/domain";
import { latestCorrection } from "./latest-correction.ts";
import { compareEvidence, toSourced } from "./source-conflicts.ts";
import type { EventTelling, OfficialTelling } from "./telling.ts";

const FIELDS: readonly Correction["field"][] = ["name", "country", "kind", "when"];
/** The rule of a value that a person chose. */
const RULE = "corrected-by-hand";

/** Fields that a person corrected, beside what the sources say. `told`: the values before correction. */
export function correctedConflicts(tellings: readonly (OfficialTelling | EventTelling)[], subject: string, told: Partial<Record<Correction["field"], string | undefined>>): SourcedConflict[] {
  const corrections: CorrectDecision[] = tellings.flatMap((telling) => telling.corrections ?? []);
  return FIELDS.flatMap((field): SourcedConflict[] => {
    const correction = latestCorrection(corrections, field);
    const before = told[field];
    if (!correction || correction.value === before) return [];
    const values: SourcedConflict["values"] = before === undefined ? [] : [{ value: before, basis: "stated", evidence: tellings.filter((telling) => telling.corrections).flatMap(evidenceOf).sort(compareEvidence) }];
    return [{ subject, field, values: [...values, { value: correction.value, basis: "stated", evidence: [] }], shown: correction.value, rule: RULE, decision: correction.decision }];
  });
}

/** Where a telling names its subject. */
function evidenceOf(telling: OfficialTelling | EventTelling): SourcedEvidence[] {
  return toSourced("official" in telling ? telling.official.mentions : [telling.event.words.trigger], telling.articleId);
}
