import { z } from "zod";
import { SourcedEvidence } from "./evidence.ts";

/** Mentions that may be one person; what the record leaves open instead of guessing. */
export const OpenQuestion = z.object({
  id: z.string(),
  kind: z.enum(["same-official"]),
  mentions: z.array(SourcedEvidence),
  /** Ids of the officials it concerns. */
  officials: z.array(z.string()),
});
export type OpenQuestion = z.infer<typeof OpenQuestion>;
