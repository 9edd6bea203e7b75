import type { Field } from "./compare/field.ts";

/** What `pnpm evaluate` was asked for. */
export interface EvaluateOptions {
  /** Folder with `texts/` and `gold/`; our own samples where absent. */
  readonly samples?: string | undefined;
  /** Only the part of the samples that nothing is tuned on, and of it only figures. */
  readonly heldOut: boolean;
  /** Folder of the source texts; their gold stands beside it in `gold/`. */
  readonly seeds: string;
  /** True where `--seeds` was given: the folder must then be there. */
  readonly needsSeeds: boolean;
  readonly language?: string | undefined;
  readonly only?: ReadonlySet<Field> | undefined;
  readonly verbose: boolean;
  readonly json?: string | undefined;
  /** How many perturbed copies of every text; absent for a plain evaluation. */
  readonly perturb?: number | undefined;
  readonly seed: number;
  /** Folder for the copies, to be looked at. */
  readonly write?: string | undefined;
}
