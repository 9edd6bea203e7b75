export { appRouter, type AppRouter } from "./app-router.ts";
export { ArticleDetail } from "./article-detail.ts";
export type { RpcContext } from "./context.ts";
export { EventDetail } from "./event-detail.ts";
export { MetOfficial, OfficialDetail } from "./official-detail.ts";
export { Overview } from "./overview.ts";
export { StoryDetail } from "./story-detail.ts";
export { StorySummary } from "./story-summary.ts";
export { Submission, SubmissionOutcome, SubmissionReport, SubmittedText } from "./submission.ts";
