import { z } from "zod";
import { Conflict, ConflictValue } from "./conflict.ts";
import { SourcedEvidence } from "./evidence.ts";

/** A conflict in the record: its evidence may come from several articles. */
export const SourcedConflict = Conflict.extend({
  values: z.array(ConflictValue.extend({ evidence: z.array(SourcedEvidence) })),
  /** Id of the decision that chose the value, where a person did. */
  decision: z.string().optional(),
});
export type SourcedConflict = z.infer<typeof SourcedConflict>;
