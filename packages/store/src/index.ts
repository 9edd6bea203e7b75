export type { ArticleFilter, ArticleStore } from "./contract/article-store.ts";
export type { EventFilter, EventStore } from "./contract/event-store.ts";
export type { OfficialFilter, OfficialStore } from "./contract/official-store.ts";
export type { Page, PageRequest } from "./contract/page.ts";
export type { QuestionStore } from "./contract/question-store.ts";
export type { SearchQuery, SearchStore } from "./contract/search-store.ts";
export type { StoryStore } from "./contract/story-store.ts";
export type { IncomingText, IngestOutcome, ParseText, ReparseProgress, TextStore } from "./contract/text-store.ts";
export type { RecordCounts, Store } from "./store.ts";
