import { z } from "zod";
import { Basis } from "./basis.ts";
import { CountryCode } from "./country-code.ts";
import { Evidence } from "./evidence.ts";
import { Office } from "./office.ts";
import { Portfolio } from "./portfolio.ts";

/** One office as one place of a text names it; `start`, `end`, `text` are the words of the office. */
export const ParsedTenure = Evidence.extend({
  office: Office,
  portfolio: Portfolio.optional(),
  /** The body served, as printed ("China Council for the Promotion of International Trade"). */
  organisation: z.string().optional(),
  /** The country the office serves. */
  country: CountryCode.optional(),
  /** The text calls the holder former, or the office coming. Absent: in office. */
  status: z.enum(["former", "elect", "acting"]).optional(),
});
export type ParsedTenure = z.infer<typeof ParsedTenure>;

/** A named person who holds, held or acts in a public office, as one text presents them. */
export const ParsedOfficial = z.object({
  /** Local to the text: `o1`, `o2`, in order of first mention. */
  id: z.string(),
  /** First fullest form in the text, without title. */
  name: z.string(),
  /** Other surface forms of the same person in this text. */
  aliases: z.array(z.string()),
  /** Country served; absent for international bodies. */
  country: CountryCode.optional(),
  /** How `country` is known. */
  basis: Basis.optional(),
  /** The state office first. */
  tenures: z.array(ParsedTenure),
  /** Every place that names the person by name. */
  mentions: z.array(Evidence),
});
export type ParsedOfficial = z.infer<typeof ParsedOfficial>;
