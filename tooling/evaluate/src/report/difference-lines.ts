import { FIELDS, type Field } from "../compare/field.ts";
import type { TextJudgement } from "../compare/judgement.ts";
import { BETWEEN } from "../links/judge-pairs.ts";
import { groupBy } from "./group-by.ts";

const LABELS = new Map(Object.values(FIELDS).flatMap((fields) => Object.entries(fields) as [Field, string][])); // keys of a literal
const SIGNS = { wrong: "≠", missing: "−", extra: "+" } as const;
const LABEL_WIDTH = 18;
/** Values that fit on one line together. */
const SHORT = 72;

/** Every difference, text by text: `−` the gold has it alone, `+` the answer has it alone, `≠` both, with other values. */
export function differenceLines(judgements: readonly TextJudgement[], seeds: ReadonlySet<string>): string[] {
  const listed = judgements.filter(({ verdict, follows }) => verdict !== "right" && !follows);
  const byPlace = groupBy(listed, ({ file, language }) => (language === BETWEEN ? "between texts" : file));
  return [...byPlace].flatMap(([place, differences]) => ["", seeds.has(place) ? `${place} (source text)` : place, ...differences.flatMap(toLines)]);
}

function toLines({ file, language, field, verdict, expected = "", got = "", about, note }: TextJudgement): string[] {
  if (verdict === "right") return [];
  const head = `  ${SIGNS[verdict]} ${(LABELS.get(field) ?? field).padEnd(LABEL_WIDTH)} `;
  const isNamed = about === undefined || expected.startsWith(about) || got.startsWith(about);
  const tail = [...(language === BETWEEN ? [file] : []), ...(isNamed ? [] : [about]), ...(note === undefined ? [] : [note])].map((words) => `  (${words})`).join("");
  if (verdict !== "wrong") return [`${head}${expected || got}${tail}`];
  if (expected.length + got.length <= SHORT) return [`${head}expected ${expected}, got ${got}${tail}`];
  return [`${head}expected ${expected}${tail}`, `${" ".repeat(head.length)}got      ${got}`];
}
