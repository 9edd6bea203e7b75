import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DomainError } from "@concord/domain";
import { parseArticle } from "@concord/ingest";
import { sampleFolder, sampleGold } from "@concord/samples";
import type { BenchText } from "./bench-text.ts";

const SHARED = fileURLToPath(new URL("../../../../../shared/", import.meta.url));

/** Our own texts, and the source texts where they are present, without those in a language that cannot be read yet. */
export interface BenchTexts {
  readonly samples: readonly BenchText[];
  readonly seeds: readonly BenchText[];
}

/** Reads everything from disk once, before anything is measured. */
export function readTexts(): BenchTexts {
  const samples = sampleGold().map(({ file, language }) => toText(fileURLToPath(new URL("texts/", sampleFolder)), file, language));
  return { samples: samples.filter(isReadable), seeds: readSeeds().filter(isReadable) };
}

function readSeeds(): BenchText[] {
  const gold = join(SHARED, "gold/seeds.jsonl");
  if (!existsSync(gold)) return [];
  const lines = readFileSync(gold, "utf8").split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => {
    const { file, language } = JSON.parse(line) as { file: string; language: string }; // a reviewed file of this shape
    return toText(join(SHARED, "seeds"), file, language);
  });
}

function toText(folder: string, file: string, language: string): BenchText {
  return { file, language, source: readFileSync(join(folder, file), "utf8") };
}

function isReadable({ source }: BenchText): boolean {
  try {
    parseArticle(source);
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}
