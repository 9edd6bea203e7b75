import { articleRouter } from "./article-router.ts";
import { decisionRouter } from "./decision-router.ts";
import { eventRouter } from "./event-router.ts";
import { ingestRouter } from "./ingest-router.ts";
import { officialRouter } from "./official-router.ts";
import { overviewRouter } from "./overview-router.ts";
import { questionRouter } from "./question-router.ts";
import { searchRouter } from "./search-router.ts";
import { storyRouter } from "./story-router.ts";
import { router } from "./trpc.ts";

/** Every procedure of the API. tRPC serves it as it is; REST and OpenAPI are made from it. */
export const appRouter = router({
  articles: articleRouter,
  stories: storyRouter,
  officials: officialRouter,
  events: eventRouter,
  questions: questionRouter,
  decisions: decisionRouter,
  search: searchRouter,
  overview: overviewRouter,
  ingest: ingestRouter,
});
export type AppRouter = typeof appRouter;
