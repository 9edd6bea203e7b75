import { parseArgs } from "node:util";
import { FIELDS, findFields } from "./compare/field.ts";
import type { EvaluateOptions } from "./options.ts";
import { UsageError } from "./usage-error.ts";

export const HELP = `pnpm evaluate [options]

Holds what the parser finds in the samples (and in the source texts, where they are present) against their gold:
precision, recall and F1 per field and language.

  --verbose          list every difference: − only in the gold, + only in the answer, ≠ another value
  --language CODE    only texts of this language (nl, zh-Hant)
  --only FIELD,…     only these fields or groups of fields (see below)
  --json FILE        write scores and differences to FILE (- for standard output)
  --samples FOLDER   other texts with gold: FOLDER/texts/, FOLDER/gold/articles.jsonl, FOLDER/gold/links.json
  --held-out         only the samples that nothing is tuned on, and of them only figures
  --seeds FOLDER     the source texts; their gold stands in FOLDER/../gold/ (default: ../shared/seeds)
  --perturb N        evaluate N copies of every text with other people, offices, places, days, mottos and numbers
                     beside the originals; fails when a field loses more than 2 points
  --seed NUMBER      another choice of replacements (default 1)
  --write FOLDER     with --perturb: write the copies to FOLDER/1, FOLDER/2, … (each can be given to --samples)

Fields:
${Object.entries(FIELDS)
  .map(([group, fields]) => `  ${group.padEnd(10)} ${Object.keys(fields).join(" ")}`)
  .join("\n")}
`;

/** Reads the words after the command; `undefined` when help was asked for. */
export function readOptions(words: readonly string[], defaultSeeds: string): EvaluateOptions | undefined {
  const { values } = parse(words.filter((word) => word !== "--")); // a runner may pass its separator on
  if (values.help) return undefined;
  const heldOut = values["held-out"] ?? false;
  if (heldOut && (values.verbose === true || values.json !== undefined || values.perturb !== undefined || values.samples !== undefined)) {
    throw new UsageError("--held-out shows figures only: those texts measure what nobody has tuned. Leave out --verbose, --json, --perturb and --samples.");
  }
  return {
    samples: values.samples,
    heldOut,
    seeds: values.seeds ?? defaultSeeds,
    needsSeeds: values.seeds !== undefined,
    language: values.language,
    only: values.only === undefined ? undefined : new Set(values.only.split(",").flatMap(toFields)),
    verbose: values.verbose ?? false,
    json: values.json,
    perturb: values.perturb === undefined ? undefined : toCount("--perturb", values.perturb),
    write: values.write,
    seed: values.seed === undefined ? 1 : toCount("--seed", values.seed),
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        help: { type: "boolean", short: "h" },
        verbose: { type: "boolean", short: "v" },
        language: { type: "string" },
        only: { type: "string" },
        json: { type: "string" },
        samples: { type: "string" },
        "held-out": { type: "boolean" },
        seeds: { type: "string" },
        perturb: { type: "string" },
        seed: { type: "string" },
        write: { type: "string" },
      },
    });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

function toFields(name: string) {
  const fields = findFields(name.trim());
  if (!fields) throw new UsageError(`--only: there is no field "${name}". Fields: ${Object.values(FIELDS).flatMap((group) => Object.keys(group)).join(", ")}.`);
  return fields;
}

function toCount(option: string, value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new UsageError(`${option} takes a whole number from 1 on, not "${value}".`);
  return Number(value);
}
