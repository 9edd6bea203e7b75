import { getStory } from "./get-story.ts";
import { listStories } from "./list-stories.ts";
import { PageInput, pageOf } from "./page.ts";
import { RecordKey } from "./record-key.ts";
import { StoryDetail } from "./story-detail.ts";
import { StorySummary } from "./story-summary.ts";
import { publicProcedure, router } from "./trpc.ts";

export const storyRouter = router({
  list: publicProcedure
    .meta({ summary: "Stories with their editions, the one with the newest edition first." })
    .input(PageInput)
    .output(pageOf(StorySummary))
    .query(({ ctx, input }) => listStories(ctx.store, input)),
  byId: publicProcedure
    .meta({ summary: "A story with its editions, officials and events, and what is open about its editions." })
    .input(RecordKey)
    .output(StoryDetail)
    .query(({ ctx, input }) => getStory(ctx.store, input.id)),
});
