import { z } from "zod";
import { Basis } from "./basis.ts";
import { SourcedConflict } from "./sourced-conflict.ts";
import { CountryCode } from "./country-code.ts";
import { SourcedEvidence } from "./evidence.ts";
import { JoinedName } from "./joined-name.ts";
import { LanguageCode } from "./language-code.ts";
import { NameSystem } from "./name-system.ts";
import { ParsedTenure } from "./parsed-official.ts";
import { ShownName } from "./shown-name.ts";

/** One writing of a person's name in texts of one language. */
export const OfficialName = z.object({
  text: z.string(),
  system: NameSystem,
  /** Of the texts, not of the name. */
  language: LanguageCode,
  /** Mentions in this writing. */
  count: z.int().positive(),
  /**
   * First and last day of a text that prints it, ISO 8601: of publication, else the first day of an event that the person takes part in. Absent where no
   * text has either.
   */
  firstSeen: z.iso.date().optional(),
  lastSeen: z.iso.date().optional(),
});
export type OfficialName = z.infer<typeof OfficialName>;

/** An office over the days on which texts show it. */
export const Tenure = ParsedTenure.omit({ start: true, end: true, text: true }).extend({
  /** First and last day of a text that shows the office, as for names. Not the days of appointment. */
  seenFrom: z.iso.date().optional(),
  seenTo: z.iso.date().optional(),
  evidence: z.array(SourcedEvidence),
});
export type Tenure = z.infer<typeof Tenure>;

/** A person who holds or held a public office, over all texts. */
export const Official = z.object({
  /** Smallest of the ids of the mentions that name the person; every member's id resolves to it. */
  id: z.string(),
  /** For addresses: the name without diacritics and a suffix from the id. */
  slug: z.string(),
  /** The name to show where no reading language is known. */
  name: z.string(),
  names: z.array(OfficialName),
  /** The name to show to readers of each language. */
  shown: z.array(ShownName),
  /** How the writings in several systems join; absent where one system writes the name, or nothing can be read in two. */
  joined: JoinedName.optional(),
  /** The last seen first; of one day, the office of state before that of a party. */
  tenures: z.array(Tenure),
  /** Country served; absent for international bodies, and where no text tells. */
  country: CountryCode.optional(),
  /** How `country` is known. */
  basis: Basis.optional(),
  /** Ids of articles that name the person. */
  articles: z.array(z.string()),
  /** Ids of events in which the person took part. */
  events: z.array(z.string()),
  conflicts: z.array(SourcedConflict),
  mentions: z.array(SourcedEvidence),
});
export type Official = z.infer<typeof Official>;
