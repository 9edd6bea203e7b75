import { z } from "zod";
import { DiplomaticEvent, LocalisedText } from "./event.ts";
import { LanguageCode } from "./language-code.ts";

/** An event as lists show it. */
export const EventSummary = DiplomaticEvent.pick({
  id: true,
  slug: true,
  kind: true,
  names: true,
  themes: true,
  when: true,
  place: true,
  participants: true,
  coverage: true,
  main: true,
}).extend({
  /** Titles of the articles that are about it: what stands for an absent name. */
  headlines: z.array(LocalisedText),
  /** Languages that tell it, sorted. */
  languages: z.array(LanguageCode),
});
export type EventSummary = z.infer<typeof EventSummary>;
