import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PARSER_VERSION, parseArticle } from "@concord/ingest";
import { openStore, type Store } from "@concord/store";
import { median, quantile } from "../measure/median.ts";
import type { BenchText } from "../texts/bench-text.ts";
import type { BenchTexts } from "../texts/read-texts.ts";
import type { SuiteResult } from "./suite.ts";

/** From a text in hand to a search that finds it, text by text, in an embedded store on disk; then all texts in one call. */
export async function measureIngest({ seeds, samples }: BenchTexts): Promise<SuiteResult> {
  const texts = [...samples, ...seeds];
  const times = await inNewStore(async (store) => {
    const waits: number[] = [];
    for (const text of texts) waits.push(await timeToFound(store, text));
    return waits;
  });
  const bulk = await inNewStore(async (store) => {
    const start = performance.now();
    await store.texts.ingest(texts.map(({ source, file }) => ({ parsed: parseArticle(source), file })));
    return performance.now() - start;
  });
  return {
    title: `From text to search, embedded store (${texts.length} texts)`,
    figures: [
      { name: "one text a call, median", value: median(times), unit: "ms", note: "under 1,000 ms" },
      { name: "one text a call, 95 %", value: quantile(times, 0.95), unit: "ms" },
      { name: "all in one call", value: (texts.length / bulk) * 1000, unit: "texts/s" },
    ],
  };
}

async function timeToFound(store: Store, { source, file }: BenchText): Promise<number> {
  const start = performance.now();
  const parsed = parseArticle(source);
  const [outcome] = await store.texts.ingest([{ parsed, file }]);
  const { article } = parsed;
  const words = (article.title ?? article.standfirst ?? "").split(/\s+/u).slice(0, 6).join(" ");
  const page = await store.search.find({ text: words.replaceAll('"', " ") });
  const elapsed = performance.now() - start;
  if (!page.entries.some(({ id }) => id === outcome?.articleId)) throw new Error(`${file} was taken in, but a search for "${words}" does not find it.`);
  return elapsed;
}

async function inNewStore<Result>(use: (store: Store) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "concord-bench-"));
  const store = await openStore(folder, { parserVersion: PARSER_VERSION });
  try {
    return await use(store);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}
