import { FIELDS, type Field } from "../compare/field.ts";
import type { TextJudgement } from "../compare/judgement.ts";
import { groupBy } from "./group-by.ts";
import { alignColumns, type Row } from "./align-columns.ts";
import { type Score, toScore } from "./score.ts";

/** The table of one evaluation: a row a field, P, R and F1 over all languages, then F1 for each language. */
export function scoreTable(judgements: readonly TextJudgement[], languages: readonly string[], only?: ReadonlySet<Field>): string[] {
  const byField = groupBy(judgements, ({ field }) => field);
  const head: Row = ["", "right", "gold", "got", "P", "R", "F1", ...languages];
  const rows = Object.entries(FIELDS).flatMap(([group, fields]) => {
    const shown = Object.entries(fields).filter(([field]) => !only || only.has(field as Field)); // keys of a literal
    const lines = shown.map(([field, label]) => toRow(`  ${label}`, byField.get(field as Field) ?? [], languages));
    return lines.length === 0 ? [] : [[group] as Row, ...lines];
  });
  return alignColumns([head, ...rows]);
}

function toRow(label: string, judgements: readonly TextJudgement[], languages: readonly string[]): Row {
  const score = toScore(judgements);
  const byLanguage = groupBy(judgements, ({ language }) => language);
  return [label, String(score.right), String(score.expected), String(score.got), percent(score.precision), percent(score.recall), percent(score.f1), ...languages.map((language) => percent(f1Of(byLanguage.get(language))))];
}

function f1Of(judgements: readonly TextJudgement[] | undefined): Score["f1"] {
  return judgements && toScore(judgements).f1;
}

/** One decimal, so that 99.96 does not read as all right. */
export function percent(value: number | undefined): string {
  if (value === undefined) return "·";
  return value === 1 ? "100" : (Math.floor(value * 1000) / 10).toFixed(1);
}
