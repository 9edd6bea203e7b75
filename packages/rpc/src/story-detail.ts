import { EventSummary, OfficialSummary } from "@concord/domain";
import { z } from "zod";
import { StoryQuestion } from "./asked-about.ts";
import { StorySummary } from "./story-summary.ts";

/** All that a story's page shows, in one answer. */
export const StoryDetail = z.object({
  story: StorySummary,
  /** Named or reported in any of its editions. */
  officials: z.array(OfficialSummary).readonly(),
  events: z.array(EventSummary).readonly(),
  /** What the record leaves open about which texts are its editions. */
  questions: z.array(StoryQuestion),
});
export type StoryDetail = z.infer<typeof StoryDetail>;
