import { CountryCode, EventKind, Office } from "@concord/domain";
import { z } from "zod";

/** The values that the filters of lists can take in this record, sorted by code. */
export const Facets = z.object({
  eventKinds: z.array(EventKind).readonly(),
  /** Countries of venues. */
  eventCountries: z.array(CountryCode).readonly(),
  officialCountries: z.array(CountryCode).readonly(),
  /** Offices held in any text. */
  offices: z.array(Office).readonly(),
});
export type Facets = z.infer<typeof Facets>;
