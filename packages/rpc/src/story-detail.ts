import { z } from "zod";
import { EventSummary } from "./event-summary.ts";
import { OfficialSummary } from "./official-summary.ts";
import { StorySummary } from "./story-summary.ts";

/** All that a story's page shows, in one answer. */
export const StoryDetail = z.object({
  story: StorySummary,
  officials: z.array(OfficialSummary),
  events: z.array(EventSummary),
});
export type StoryDetail = z.infer<typeof StoryDetail>;
