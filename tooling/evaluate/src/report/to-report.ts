import type { Field } from "../compare/field.ts";
import type { TextJudgement } from "../compare/judgement.ts";
import type { Evaluation } from "../evaluate.ts";
import type { Corpus } from "../gold/gold-text.ts";
import type { EvaluateOptions } from "../options.ts";
import { differenceLines } from "./difference-lines.ts";
import { groupBy } from "./group-by.ts";
import { toJsonReport } from "./json-report.ts";
import { scoreTable } from "./score-table.ts";

/** What a run prints, what it writes as JSON, and whether it met its bar. */
export interface Report {
  readonly text: readonly string[];
  readonly json: unknown;
  readonly isGood: boolean;
}

/** The report of a plain evaluation. It sets no bar: it measures. */
export function toReport(evaluation: Evaluation, corpora: readonly Corpus[], { verbose, only }: Pick<EvaluateOptions, "verbose" | "only">): Report {
  const judgements = only ? evaluation.judgements.filter(({ field }) => only.has(field)) : evaluation.judgements;
  const shown = { ...evaluation, judgements };
  const text = [...(verbose ? [...differenceLines(judgements, seedFiles(corpora)), ""] : []), ...summaryLines(shown, corpora), "", ...tables(shown, corpora, only)];
  return { text, json: toJsonReport(shown, only), isGood: true };
}

function tables({ texts, judgements }: Evaluation, corpora: readonly Corpus[], only: ReadonlySet<Field> | undefined): string[] {
  const languages = [...new Set(texts.map(({ gold }) => gold.language))].sort();
  const all = [...scoreTable(judgements, languages, only), ...linkTable(judgements)];
  if (corpora.length < 2) return all;
  const seeds = seedFiles(corpora);
  const ofSeeds = judgements.filter(({ file }) => file.split(" + ").every((part) => seeds.has(part)));
  return [...all, "", "The source texts alone", "", ...scoreTable(ofSeeds, languages.filter((code) => ofSeeds.some(({ language }) => language === code)), only)];
}

/** Fields whose pairs need something found in both texts: what was missed there can be joined by nobody. */
const BETWEEN_FOUND: ReadonlySet<Field> = new Set(["coverage", "sameOfficial"]);

/** How well links do with what they are given. */
function linkTable(judgements: Evaluation["judgements"]): string[] {
  const given = judgements.filter(({ field, follows }) => BETWEEN_FOUND.has(field) && !follows);
  return given.length === 0 ? [] : ["", "Links between what was found in both texts", "", ...scoreTable(given, [], BETWEEN_FOUND).filter((line) => /\d/u.test(line) || line.includes("right"))];
}

function seedFiles(corpora: readonly Corpus[]): Set<string> {
  return new Set(corpora.flatMap(({ name, texts }) => (name === "seeds" ? texts.map(({ file }) => file) : [])));
}

/** What was read and what was not, and how to see more. */
function summaryLines({ texts, refused, judgements }: Evaluation, corpora: readonly Corpus[]): string[] {
  const count = (name: string) => texts.filter(({ gold }) => gold.corpus === name).length;
  const seeds = corpora.some(({ name }) => name === "seeds") ? `${count("seeds")} source texts (../shared/seeds)` : "the source texts (../shared/seeds) are absent";
  return [
    `${count("samples")} samples; ${seeds}.`,
    ...[...groupBy(refused, ({ message }) => message)].map(([message, own]) => `Refused: ${own.map(({ gold }) => gold.file).join(", ")}: ${message}`),
    `${judgements.filter(differs).length} differences (--verbose lists them; --only and --language choose).`,
  ];
}

function differs({ verdict, follows }: TextJudgement): boolean {
  return verdict !== "right" && !follows;
}
