export { type ClientOptions, type ConcordClient, createConcordClient } from "./concord-client.ts";
export { isNotFound } from "./failure.ts";
export type {
  ArticleDetail,
  ArticleSummary,
  EventDetail,
  EventSummary,
  MetOfficial,
  OfficialDetail,
  OfficialSummary,
  Overview,
  Page,
  SearchHit,
  SearchResult,
  StoryDetail,
  StorySummary,
  SubmissionOutcome,
  SubmissionReport,
} from "@concord/rpc";
