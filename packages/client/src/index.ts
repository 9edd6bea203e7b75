export { type ClientOptions, type ConcordClient, createConcordClient } from "./concord-client.ts";
export { isNotFound } from "./failure.ts";
export type { ArticleComparison, ArticleDetail, EventDetail, EventDifferences, MetOfficial, OfficialDetail, Overview, StoryDetail, StorySummary, SubmissionOutcome, SubmissionReport, TellingDifferences } from "@concord/rpc";
