import { z } from "zod";
import { EventSummary } from "./event-summary.ts";
import { Span } from "./evidence.ts";
import { LanguageCode } from "./language-code.ts";
import { OfficialSummary } from "./official-summary.ts";

/** Words of a record that answer a search; `marks` are the matching stretches of `text`, sorted. Plain text, never markup. */
export const SearchExcerpt = z.object({
  text: z.string(),
  marks: z.array(Span),
  /** Words of the same paragraph stand before it, or after it. */
  isCutBefore: z.boolean().optional(),
  isCutAfter: z.boolean().optional(),
});
export type SearchExcerpt = z.infer<typeof SearchExcerpt>;

/** One record that answers a search. */
export const SearchHit = z.object({
  type: z.enum(["article", "official", "event"]),
  id: z.string(),
  slug: z.string(),
  /** Of an article. */
  language: LanguageCode.optional(),
  /** Publication day of an article, first day of an event, ISO 8601. */
  day: z.iso.date().optional(),
  /** The title or name, with its matching words marked. */
  title: SearchExcerpt,
  /** Words around the first match in the body, where the body matched. */
  excerpt: SearchExcerpt.optional(),
  /** The record itself, where it is an official or an event. */
  official: OfficialSummary.optional(),
  event: EventSummary.optional(),
});
export type SearchHit = z.infer<typeof SearchHit>;
