import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { SampleArticle } from "./sample-article.ts";
import type { SampleLinks } from "./sample-links.ts";

export type { SampleArticle, SampleConflict, SampleEvent, SampleFigure, SampleOfficial, SampleOutcome, SampleQuote } from "./sample-article.ts";
export type { SampleDifference, SampleLinks } from "./sample-links.ts";

/** The package's folder: `texts/` and `gold/` stand in it. Ends in a slash. */
export const sampleFolder = new URL("../", import.meta.url);

/**
 * The parts of the corpus. `held-out` was written before the code that reads it and is never tuned on: it says what the parser is worth on texts
 * that nobody has looked at.
 */
export type SamplePart = "open" | "held-out";

/** Where a part lies: `texts/` and `gold/` stand in it. Ends in a slash. */
export function folderOf(part: SamplePart): URL {
  return part === "open" ? sampleFolder : new URL("held-out/", sampleFolder);
}

/** One text of the corpus: its name, as the gold writes it, and where it lies. */
export interface SampleText {
  readonly file: string;
  readonly path: string;
}

/** All texts of a part, in the order of their names. */
export function sampleTexts(part: SamplePart = "open"): SampleText[] {
  const texts = new URL("texts/", folderOf(part));
  return readdirSync(texts)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => ({ file, path: fileURLToPath(new URL(file, texts)) }));
}

/** What a careful reader finds in each text, in the order of `sampleTexts()`. */
export function sampleGold(part: SamplePart = "open"): SampleArticle[] {
  const lines = readFileSync(new URL("gold/articles.jsonl", folderOf(part)), "utf8").split("\n");
  // The file is written by hand to this shape; the tests of this package check it against the texts.
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as SampleArticle);
}

/** What belongs together, and what does not, between texts. */
export function sampleLinks(part: SamplePart = "open"): SampleLinks {
  // As above: the shape is checked by the tests.
  return JSON.parse(readFileSync(new URL("gold/links.json", folderOf(part)), "utf8")) as SampleLinks;
}
