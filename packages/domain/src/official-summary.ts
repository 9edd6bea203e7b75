import { z } from "zod";
import { Official, Tenure } from "./official.ts";

/** An official as lists show them: everything but the places in texts. */
export const OfficialSummary = Official.pick({ id: true, slug: true, name: true, names: true, shown: true, country: true, basis: true }).extend({
  tenures: z.array(Tenure.omit({ evidence: true })),
  /** How many articles name the person. */
  articleCount: z.int().nonnegative(),
});
export type OfficialSummary = z.infer<typeof OfficialSummary>;
