import { join } from "node:path";
import { FIELDS, type Field } from "../compare/field.ts";
import type { TextJudgement } from "../compare/judgement.ts";
import { evaluate } from "../evaluate.ts";
import type { Corpus } from "../gold/gold-text.ts";
import type { EvaluateOptions } from "../options.ts";
import { alignColumns, type Row } from "../report/align-columns.ts";
import { differenceLines } from "../report/difference-lines.ts";
import { groupBy } from "../report/group-by.ts";
import { percent } from "../report/score-table.ts";
import { toScore } from "../report/score.ts";
import type { Report } from "../report/to-report.ts";
import { countReplaced, type Replaced } from "./count-replaced.ts";
import { perturbCorpora } from "./perturb-corpora.ts";
import { writeCorpora } from "./write-corpora.ts";

/** Points of F1 that a field may lose; of a field with fewer than fifty cases, as many as one of them makes. */
const ALLOWED = 2;

interface Options extends Pick<EvaluateOptions, "seed" | "language" | "only" | "verbose" | "write"> {
  readonly copies: number;
}

interface Fall {
  readonly field: Field;
  readonly label: string;
  readonly original: number;
  readonly perturbed: number;
  /** In points; negative for a loss. */
  readonly change: number;
  /** Points that it may lose. */
  readonly allowed: number;
}

/** Evaluates the originals and so many copies of all texts with another cast; bad when a field loses more than 2 points. */
export function comparePerturbed(corpora: readonly Corpus[], { copies, seed, language, only, verbose, write }: Options): Report {
  // The words in which texts differ are replaced as any others: the copies have no gold of differences.
  const isAsked = ({ field }: TextJudgement) => field !== "difference" && (!only || only.has(field));
  const original = evaluate(corpora, language).judgements.filter(isAsked);
  const rounds = Array.from({ length: copies }, (_, copy) => {
    const perturbed = perturbCorpora(corpora, `${seed}.${copy + 1}`);
    if (write !== undefined) writeCorpora(perturbed, join(write, String(copy + 1)));
    return { replaced: countReplaced(corpora, perturbed), judgements: evaluate(perturbed, language).judgements.filter(isAsked) };
  });
  const perturbed = rounds.flatMap(({ judgements }) => judgements);
  const falls = Object.values(FIELDS).flatMap((fields) => Object.entries(fields).flatMap(([field, label]) => toFall(field as Field, label, original, perturbed))); // keys of a literal
  const lost = falls.filter(({ change, allowed }) => change < -allowed);
  return {
    isGood: lost.length === 0,
    json: { copies, seed, fields: falls },
    text: [
      ...(verbose ? rounds.flatMap(({ judgements }, copy) => ["", `Copy ${copy + 1}`, ...differenceLines(judgements, new Set())]) : []),
      `F1 of the originals against ${copies} ${copies === 1 ? "copy" : "copies"} with another cast (seed ${seed}).`,
      `Replaced: ${sumReplaced(rounds.map(({ replaced }) => replaced))}.`,
      "",
      ...fallTable(falls, original, perturbed),
      "",
      lost.length === 0 ? `No field lost more than ${ALLOWED} points, or one case.` : `Lost more than ${ALLOWED} points, or one case: ${lost.map(({ label, change }) => `${label} (${change.toFixed(1)})`).join(", ")}.`,
    ],
  };
}

function sumReplaced(copies: readonly (readonly Replaced[])[]): string {
  return [...groupBy(copies.flat(), ({ what }) => what)].map(([what, own]) => `${own.reduce((sum, { replaced }) => sum + replaced, 0)} of ${own.reduce((sum, { all }) => sum + all, 0)} ${what}`).join(", ");
}

function toFall(field: Field, label: string, original: readonly TextJudgement[], perturbed: readonly TextJudgement[]): Fall[] {
  const [before, after] = [original, perturbed].map((judgements) => toScore(judgements.filter((judgement) => judgement.field === field)));
  if (before?.f1 === undefined || after?.f1 === undefined) return [];
  return [{ field, label, original: before.f1, perturbed: after.f1, change: (after.f1 - before.f1) * 100, allowed: Math.max(ALLOWED, 100 / Math.max(1, before.expected)) }];
}

function fallTable(falls: readonly Fall[], original: readonly TextJudgement[], perturbed: readonly TextJudgement[]): string[] {
  const languages = [...new Set(original.map(({ language }) => language))].filter((language) => language !== "between").sort();
  const [before, after] = [original, perturbed].map((judgements) => groupBy(judgements, ({ field, language }) => `${field} ${language}`));
  const rows = falls.map(({ field, label, original: from, perturbed: to, change, allowed }): Row => {
    const byLanguage = languages.map((language) => {
      const [a, b] = [before, after].map((groups) => toScore(groups?.get(`${field} ${language}`) ?? []).f1);
      return a === undefined || b === undefined ? "·" : toPoints((b - a) * 100);
    });
    return [label, percent(from), percent(to), toPoints(change), change < -allowed ? "✗" : "", ...byLanguage];
  });
  return alignColumns([["", "original", "perturbed", "change", "", ...languages], ...rows]);
}

function toPoints(change: number): string {
  return Math.abs(change) < 0.05 ? "0" : `${change > 0 ? "+" : "−"}${Math.abs(change).toFixed(1)}`;
}
