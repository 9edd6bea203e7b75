import { parseArticle } from "@concord/ingest";
import { readTexts } from "../texts/read-texts.ts";

const PARSES = 20_000;
const { seeds, samples } = readTexts();
const texts = [...seeds, ...samples];

parseTexts(1_000); // tables and compiled code are there before the first reading
const before = process.memoryUsage.rss();
const peak = parseTexts(PARSES);
process.stdout.write(JSON.stringify({ parses: PARSES, before, peak, after: process.memoryUsage.rss() }));

/** Highest resident size met, looked at now and then. */
function parseTexts(count: number): number {
  let highest = process.memoryUsage.rss();
  for (let done = 0; done < count; done++) {
    parseArticle(texts[done % texts.length]?.source ?? "");
    if (done % 200 === 0) highest = Math.max(highest, process.memoryUsage.rss());
  }
  return highest;
}
