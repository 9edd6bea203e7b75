import { CountryCode, OfficialName, Tenure } from "@concord/domain";
import { z } from "zod";

/** An official as a line of a list. */
export const OfficialSummary = z.object({
  id: z.string(),
  slug: z.string(),
  /** The name to show where no reading language is known. */
  name: z.string(),
  /** Every writing, so that a page can choose one for its reader. */
  names: z.array(OfficialName),
  country: CountryCode.optional(),
  /** The office to show: the first of the official's tenures. */
  tenure: Tenure.omit({ evidence: true }).optional(),
  /** Number of articles that name the person, and of events with them. */
  articleCount: z.int().nonnegative(),
  eventCount: z.int().nonnegative(),
});
export type OfficialSummary = z.infer<typeof OfficialSummary>;
