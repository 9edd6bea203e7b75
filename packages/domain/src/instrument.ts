import { z } from "zod";
import { Evidence } from "./evidence.ts";

/**
 * What a document is, by the noun that names it: a law or code; a decree, ordinance, regulation or circular; a treaty, convention or charter; an agreement or
 * contract; a memorandum of understanding or letter of intent; a declaration or communiqué; a plan, strategy or roadmap.
 */
export const InstrumentKind = z.enum(["constitution", "law", "decree", "resolution", "treaty", "agreement", "protocol", "memorandum", "declaration", "plan"]);
export type InstrumentKind = z.infer<typeof InstrumentKind>;

/** A law, resolution, memorandum or agreement that a text cites; `name` verbatim, as first written in full. */
export const Instrument = Evidence.omit({ text: true }).extend({
  name: z.string(),
  kind: InstrumentKind.optional(),
  /** The figures of its number, the year of another writing left out: `57` of "Resolution No. 57-NQ/TW". */
  number: z.string().optional(),
});
export type Instrument = z.infer<typeof Instrument>;
