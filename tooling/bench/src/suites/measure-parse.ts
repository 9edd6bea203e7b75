import { parseArticle } from "@concord/ingest";
import { race, type RaceResult } from "../measure/race.ts";
import { type BenchText, bytesOf } from "../texts/bench-text.ts";
import type { BenchTexts } from "../texts/read-texts.ts";
import type { Figure, SuiteResult } from "./suite.ts";

/** Full parses, warm, on one core. */
export function measureParse({ seeds, samples }: BenchTexts): SuiteResult {
  const sets = [
    { name: "source texts", texts: seeds, note: "target 1,000 texts/s, goal 2,000" },
    { name: "samples", texts: samples },
  ].filter(({ texts }) => texts.length > 0);
  const results = race(sets.map(({ name, texts }) => ({ name, pass: () => texts.forEach(({ source }) => parseArticle(source)) })), { rounds: 15, turnMs: 80 });
  return { title: "Full parse, one core, warm", figures: results.flatMap((result) => sets.filter(({ name }) => name === result.name).flatMap((set) => toFigures(set, result))) };
}

function toFigures({ name, texts, note }: { readonly name: string; readonly texts: readonly BenchText[]; readonly note?: string }, { msPerPass, bestMsPerPass }: RaceResult): Figure[] {
  const bytes = bytesOf(texts);
  return [
    { name: `${name} (${texts.length}, ${(bytes / texts.length / 1000).toFixed(1)} kB each)`, value: (texts.length / msPerPass) * 1000, unit: "texts/s", note },
    { name: "", value: bytes / 1e6 / (msPerPass / 1000), unit: "MB/s" },
    { name: "", value: (texts.length / bestMsPerPass) * 1000, unit: "texts/s", note: "in the best round" },
  ];
}
