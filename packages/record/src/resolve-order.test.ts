import { parseArticle } from "@concord/ingest";
import { sampleTexts } from "@concord/samples";
import { expect, test } from "vitest";
import { resolve } from "./resolve.ts";
import type { SourceText } from "./source-text.ts";
import { findOrderFault, plantTexts, readSources, scoreClusters } from "./testing/index.ts";

const samples = readSources(sampleTexts().map(({ path }) => path), (text) => parseArticle(text));
const planted = plantTexts(240);

test.for<{ what: string; texts: readonly SourceText[]; runs: number }>([
  { what: "the samples", texts: samples, runs: 12 },
  { what: "texts with planted homophones and namesakes", texts: planted.map(({ parsed }) => ({ parsed })), runs: 6 },
  { what: "ten thousand of them", texts: plantTexts(10_000).map(({ parsed }) => ({ parsed })), runs: 1 },
])("$what: any order, any repeats, any order of decisions", { timeout: 600_000 }, ({ texts, runs }) => {
  expect(findOrderFault(texts, runs)).toBeUndefined();
});

test("planted homophones and namesakes stay apart, writings of one person join", () => {
  const { precision, recall } = scoreClusters(resolve(planted.map(({ parsed }) => ({ parsed }))).officials, planted);
  expect(precision).toBeGreaterThan(0.98);
  expect(recall).toBeGreaterThan(0.95);
});
