import { FIELDS, type Field } from "../compare/field.ts";
import type { TextJudgement } from "../compare/judgement.ts";
import type { Evaluation } from "../evaluate.ts";
import { groupBy } from "./group-by.ts";
import { type Score, toScore } from "./score.ts";

/** Scores of one field. */
interface FieldReport {
  readonly all: Score;
  readonly languages: Readonly<Record<string, Score>>;
}

/** What `--json` writes. */
export interface JsonReport {
  readonly texts: number;
  readonly refused: readonly { readonly file: string; readonly language: string; readonly message: string }[];
  readonly fields: Readonly<Partial<Record<Field, FieldReport>>>;
  readonly differences: readonly TextJudgement[];
}

/** The whole evaluation as one value. */
export function toJsonReport({ texts, refused, judgements }: Evaluation, only?: ReadonlySet<Field>): JsonReport {
  const byField = groupBy(judgements, ({ field }) => field);
  const fields = Object.values(FIELDS)
    .flatMap((group) => Object.keys(group) as Field[]) // keys of a literal
    .filter((field) => !only || only.has(field));
  return {
    texts: texts.length,
    refused: refused.map(({ gold, message }) => ({ file: gold.file, language: gold.language, message })),
    fields: Object.fromEntries(fields.map((field) => [field, toFieldReport(byField.get(field) ?? [])])),
    differences: judgements.filter(({ verdict }) => verdict !== "right"),
  };
}

function toFieldReport(judgements: readonly TextJudgement[]): FieldReport {
  const byLanguage = [...groupBy(judgements, ({ language }) => language)].sort(([a], [b]) => (a < b ? -1 : 1));
  return { all: toScore(judgements), languages: Object.fromEntries(byLanguage.map(([language, own]) => [language, toScore(own)])) };
}
