export { type ClientOptions, type ConcordClient, createConcordClient } from "./concord-client.ts";
export { isNotFound } from "./failure.ts";
export type { ArticleComparison, ArticleDetail, EventDetail, EventDifferences, EventQuestion, Facets, MetOfficial, OfficialDecision, OfficialDetail, OfficialQuestion, Overview, StoryDetail, StoryQuestion, StorySummary, SubmissionOutcome, SubmissionReport, TellingDifferences, TellingPair } from "@concord/rpc";
