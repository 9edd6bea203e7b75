import { ArticleSummary, EventSummary, OfficialSummary, OpenQuestion } from "@concord/domain";
import { z } from "zod";

/** What the record leaves open about a record whose page is shown, with the others that it may be one with. */
const Asked = z.object({
  question: OpenQuestion,
  /** The articles whose words the question quotes. */
  articles: z.array(ArticleSummary).readonly(),
});

/** Whether an official and another are one person. */
export const OfficialQuestion = Asked.extend({
  /** The others that may be this person. */
  officials: z.array(OfficialSummary).readonly(),
});
export type OfficialQuestion = z.infer<typeof OfficialQuestion>;

/** Whether an event and another are one. */
export const EventQuestion = Asked.extend({
  /** The others that may be this event. */
  events: z.array(EventSummary).readonly(),
});
export type EventQuestion = z.infer<typeof EventQuestion>;

/** Whether the texts of two stories are editions of one: each is shown by the article whose words are quoted. */
export const StoryQuestion = Asked;
export type StoryQuestion = z.infer<typeof StoryQuestion>;
