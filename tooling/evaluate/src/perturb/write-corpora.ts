import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Corpus } from "../gold/gold-text.ts";

/** Writes texts, gold and links into one folder, in the shape of the samples. */
export function writeCorpora(corpora: readonly Corpus[], folder: string): void {
  for (const part of ["texts", "gold"]) mkdirSync(join(folder, part), { recursive: true });
  const texts = corpora.flatMap((corpus) => corpus.texts);
  for (const { file, source } of texts) writeFileSync(join(folder, "texts", file), source);
  writeFileSync(join(folder, "gold/articles.jsonl"), texts.map((gold) => `${JSON.stringify({ ...gold, source: undefined, corpus: undefined })}\n`).join(""));
  const [first, ...others] = corpora.map(({ links }) => links);
  if (!first) return;
  const joined = others.reduce(
    (a, b) => ({
      editionsOfOneStory: [...a.editionsOfOneStory, ...b.editionsOfOneStory],
      coverageOfOneEvent: joinCoverage(a.coverageOfOneEvent, b.coverageOfOneEvent),
      differentEvents: [...a.differentEvents, ...b.differentEvents],
      sameOfficial: [...a.sameOfficial, ...b.sameOfficial],
      differentOfficials: [...a.differentOfficials, ...b.differentOfficials],
      alikeOfficials: [...a.alikeOfficials, ...b.alikeOfficials],
      conflicts: [...a.conflicts, ...b.conflicts],
    }),
    first,
  );
  writeFileSync(join(folder, "gold/links.json"), `${JSON.stringify(joined, null, 1)}\n`);
}

type Coverage = Corpus["links"]["coverageOfOneEvent"];

function joinCoverage(a: Coverage, b: Coverage): Coverage {
  return Object.fromEntries([...new Set([...Object.keys(a), ...Object.keys(b)])].map((key) => [key, [...(a[key] ?? []), ...(b[key] ?? [])]]));
}
