import { LanguageCode } from "@concord/domain";
import { z } from "zod";
import { getStory } from "./get-story.ts";
import { listStories } from "./list-stories.ts";
import { PageInput, pageOf } from "./page.ts";
import { RecordKey } from "./record-key.ts";
import { StoryDetail } from "./story-detail.ts";
import { StorySummary } from "./story-summary.ts";
import { publicProcedure, router } from "./trpc.ts";

/** Which stories to list. */
export const StoryFilter = z.object({ language: LanguageCode.optional() });

export const storyRouter = router({
  list: publicProcedure
    .input(PageInput.extend(StoryFilter.shape))
    .output(pageOf(StorySummary))
    .query(({ ctx, input }) => listStories(ctx.store, input)),
  byId: publicProcedure
    .input(RecordKey)
    .output(StoryDetail)
    .query(({ ctx, input }) => getStory(ctx.store, input.id)),
});
