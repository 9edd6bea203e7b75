import { EventKind, EventPlace, LanguageCode, LocalisedText, Participant, When } from "@concord/domain";
import { z } from "zod";

/** An event as a line of a list. */
export const EventSummary = z.object({
  id: z.string(),
  slug: z.string(),
  kind: EventKind,
  names: z.array(LocalisedText),
  themes: z.array(LocalisedText),
  when: When.optional(),
  place: EventPlace.optional(),
  participants: z.array(Participant),
  /** True if it is what at least one of its articles is about. */
  main: z.boolean(),
  /** Languages of the articles that tell it, sorted by code. */
  languages: z.array(LanguageCode),
  /** Number of articles that report it. */
  articleCount: z.int().nonnegative(),
  /** The first words of evidence, for an event that no text gives a name. */
  words: LocalisedText.optional(),
});
export type EventSummary = z.infer<typeof EventSummary>;
