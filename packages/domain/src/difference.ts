import { z } from "zod";
import { SourcedEvidence } from "./evidence.ts";

/** What two editions of a text, or two tellings of an event, can differ in. */
export const DifferenceField = z.enum(["number", "date", "name", "office", "country", "gender", "theme", "paragraph-missing", "paragraph-added", "participant-missing", "place"]);
export type DifferenceField = z.infer<typeof DifferenceField>;

/** What one of the two texts says. */
export const DifferenceSide = z.object({
  /**
   * In a form that compares over languages: figures, EDTF days, codes of offices, countries and genders; the words themselves for names, themes,
   * places and paragraphs. Absent where this text does not say it.
   */
  value: z.string().optional(),
  /** The words that say it; where the text does not say it, the words beside which it would stand. */
  evidence: z.array(SourcedEvidence),
});
export type DifferenceSide = z.infer<typeof DifferenceSide>;

/** A place at which two texts that should agree do not. Spellings of one name, rounding and units are none. */
export const Difference = z.object({
  field: DifferenceField,
  /** The official or event that it is about, as the first text names it. */
  subject: z.string().optional(),
  a: DifferenceSide,
  b: DifferenceSide,
});
export type Difference = z.infer<typeof Difference>;
