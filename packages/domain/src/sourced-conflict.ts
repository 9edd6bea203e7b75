import { z } from "zod";
import { Conflict, ConflictValue } from "./conflict.ts";
import { SourcedEvidence } from "./evidence.ts";

/** A conflict in the record: its evidence may come from several articles. */
export const SourcedConflict = Conflict.extend({
  values: z.array(ConflictValue.extend({ evidence: z.array(SourcedEvidence) })),
});
export type SourcedConflict = z.infer<typeof SourcedConflict>;
