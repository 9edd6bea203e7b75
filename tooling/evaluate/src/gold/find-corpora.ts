import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { folderOf } from "@concord/samples";
import type { EvaluateOptions } from "../options.ts";
import { UsageError } from "../usage-error.ts";
import type { Corpus } from "./gold-text.ts";
import { readCorpus } from "./read-corpus.ts";

/** Our own texts, or the part that is held out; and, where they are present, the source texts. */
export function findCorpora({ samples, heldOut, seeds, needsSeeds }: Pick<EvaluateOptions, "samples" | "heldOut" | "seeds" | "needsSeeds">): Corpus[] {
  const own = samples === undefined ? fileURLToPath(folderOf(heldOut ? "held-out" : "open")) : resolve(samples);
  if (!existsSync(join(own, "gold/articles.jsonl"))) throw new UsageError(`--samples: ${own} has no gold/articles.jsonl.`);
  const ours = readCorpus({ name: "samples", texts: join(own, "texts"), gold: join(own, "gold/articles.jsonl"), links: join(own, "gold/links.json") });
  if (heldOut) return [ours];
  const gold = join(seeds, "../gold");
  if (existsSync(seeds) && existsSync(join(gold, "seeds.jsonl")))
    return [ours, readCorpus({ name: "seeds", texts: seeds, gold: join(gold, "seeds.jsonl"), links: join(gold, "links.json") })];
  if (needsSeeds) throw new UsageError(`--seeds: ${seeds} is not a folder with ../gold/seeds.jsonl beside it.`);
  return [ours];
}
