export { type ClientOptions, type ConcordClient, createConcordClient } from "./concord-client.ts";
export { isNotFound } from "./failure.ts";
export type { ArticleDetail, EventDetail, MetOfficial, OfficialDetail, Overview, StoryDetail, StorySummary, SubmissionOutcome, SubmissionReport } from "@concord/rpc";
