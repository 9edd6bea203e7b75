import { z } from "zod";
import { SourcedEvidence } from "./evidence.ts";

/** What speaks for two officials being one person, in bits: base-2 logarithms of likelihood ratios. */
export const IdentityEvidence = z.object({
  /** The two writings that meet best. */
  names: z.array(z.string()),
  /** What the writings tell; 0 where they cannot be read in one system. */
  name: z.number(),
  country: z.number(),
  office: z.number(),
  /** What a shared event tells. */
  event: z.number(),
  total: z.number(),
  /** What the two would need to be one: the size of the population and odds of ten to one. */
  needed: z.number(),
});
export type IdentityEvidence = z.infer<typeof IdentityEvidence>;

/** Mentions that may be one person; what the record leaves open instead of guessing. */
export const OpenQuestion = z.object({
  id: z.string(),
  kind: z.enum(["same-official"]),
  mentions: z.array(SourcedEvidence),
  /** Ids of the officials it concerns. */
  officials: z.array(z.string()),
  /** Absent for a question of the parser, about one text. */
  evidence: IdentityEvidence.optional(),
});
export type OpenQuestion = z.infer<typeof OpenQuestion>;
