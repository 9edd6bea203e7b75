import { parseArticle } from "@concord/ingest";
import { median } from "../measure/median.ts";
import { growText } from "../texts/grow-text.ts";
import type { BenchTexts } from "../texts/read-texts.ts";
import type { Figure, SuiteResult } from "./suite.ts";

const FIRST = 1_000;
const DOUBLINGS = 12; // 1 kB to 4 MB
/** Repetitions fill this much time, so that small texts are measured as well as large ones. */
const TURN_MS = 60;
const ROUNDS = 5;
/** A size that takes longer is the last one measured: growth beyond it can be seen already. */
const PATIENCE_MS = 3_000;

/** What twice the text costs, from 1 kB to 4 MB: paragraphs apart, and everything on one line. */
export function measureGrowth({ samples }: BenchTexts): SuiteResult {
  const english = samples.filter(({ language }) => language === "en");
  const sizes = Array.from({ length: DOUBLINGS + 1 }, (_, step) => FIRST * 2 ** step);
  const long = growText(english, sizes.at(-1) ?? FIRST);
  const oneLine = long.replaceAll(/\s+/gu, " ");
  return {
    title: "Growth from 1 kB to 4 MB",
    figures: [...toFigures("paragraphs", sizes.map((size) => long.slice(0, size))), ...toFigures("one line", sizes.map((size) => oneLine.slice(0, size)))],
  };
}

function toFigures(shape: string, sources: readonly string[]): Figure[] {
  const times = timeAll(sources);
  const largest = sources[times.length - 1]?.length ?? 0;
  const ratios = times.slice(1).map((time, step) => ({ ratio: time / (times[step] ?? Number.NaN), to: sources[step + 1]?.length ?? 0 }));
  const worst = ratios.reduce((a, b) => (b.ratio > a.ratio ? b : a));
  return [
    { name: `${shape}, worst ratio of a doubling`, value: worst.ratio, unit: "×", note: `to ${toKilobytes(worst.to)}; at most 2.3` },
    { name: `${shape}, ${toKilobytes(largest)}`, value: times.at(-1) ?? Number.NaN, unit: "ms", note: times.length < sources.length ? "larger sizes left out: too slow" : undefined },
  ];
}

/** Rounds over all sizes, so that a busy moment does not fall on one size alone; the first does not count. */
function timeAll(sources: readonly string[]): number[] {
  const times: number[][] = [];
  for (const source of sources) {
    times.push([]);
    if (timeOne(source) > PATIENCE_MS) break;
  }
  for (let round = 0; round < ROUNDS; round++)
    times.forEach((own, position) => {
      // One parse of seconds tells as much as five.
      if (round === 0 || (own[0] ?? 0) < PATIENCE_MS / 3) own.push(timeOne(sources[position] ?? ""));
    });
  return times.map(median);
}

function timeOne(source: string): number {
  const start = performance.now();
  let count = 0;
  do {
    parseArticle(source);
    count += 1;
  } while (performance.now() - start < TURN_MS);
  return (performance.now() - start) / count;
}

function toKilobytes(length: number): string {
  return `${Math.round(length / 1000).toLocaleString("en")} kB`;
}
