import { z } from "zod";
import { Basis } from "./basis.ts";
import { Evidence } from "./evidence.ts";

/** One of the values that disagree. */
export const ConflictValue = z.object({ value: z.string(), basis: Basis, evidence: z.array(Evidence) });
export type ConflictValue = z.infer<typeof ConflictValue>;

/** A field on which two places disagree; spellings of a name excepted. */
export const Conflict = z.object({
  /** Name of the official or event. */
  subject: z.string(),
  /** Field of that record: `country`, `office`, `when`, … */
  field: z.string(),
  values: z.array(ConflictValue),
  /** The value that the record shows. */
  shown: z.string(),
  /** The rule that chose it, as a code: `free-side-of-meeting`, … */
  rule: z.string(),
});
export type Conflict = z.infer<typeof Conflict>;
