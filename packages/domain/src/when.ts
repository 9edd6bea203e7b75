import { z } from "zod";
import { Basis } from "./basis.ts";

/** Calendar days local to the venue. Sources print days, so there is no time of day. */
export const When = z
  .object({
    /** First day, ISO 8601. */
    start: z.iso.date(),
    /** Last day, inclusive; equals `start` for one day. A month or a year alone spans all its days. */
    end: z.iso.date(),
    /** Extended Date/Time Format (ISO 8601-2): `2025-09-17`, `2025-06-10/2025-06-12`, `2023-12`, `2023`. */
    edtf: z.string(),
    /** `inferred` where the text leaves out the year or names the day relative to another. */
    basis: Basis,
  })
  .refine((when) => when.start <= when.end, { path: ["end"], error: "end is before start" });
export type When = z.infer<typeof When>;
