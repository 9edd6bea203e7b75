import type { EventKind, Office } from "@concord/domain";
import type { ArticleStore } from "./contract/article-store.ts";
import type { DecisionStore } from "./contract/decision-store.ts";
import type { EventStore } from "./contract/event-store.ts";
import type { OfficialStore } from "./contract/official-store.ts";
import type { QuestionStore } from "./contract/question-store.ts";
import type { SearchStore } from "./contract/search-store.ts";
import type { StoryStore } from "./contract/story-store.ts";
import type { TextStore } from "./contract/text-store.ts";

/** How many records there are, for front pages. */
export interface RecordCounts {
  readonly articles: number;
  readonly stories: number;
  readonly officials: number;
  readonly events: number;
  /** Articles of each language, sorted by language code. */
  readonly languages: readonly { readonly language: string; readonly articles: number }[];
}

/** The values that the filters of lists can take: those that some record has, sorted by code. */
export interface RecordFacets {
  readonly eventKinds: readonly EventKind[];
  /** Countries of venues. */
  readonly eventCountries: readonly string[];
  readonly officialCountries: readonly string[];
  /** Offices held in any text. */
  readonly offices: readonly Office[];
}

/** The record and the texts that it was made from. Several processes may open one store; every method may be called at any time. */
export interface Store {
  readonly texts: TextStore;
  readonly articles: ArticleStore;
  readonly stories: StoryStore;
  readonly officials: OfficialStore;
  readonly events: EventStore;
  readonly questions: QuestionStore;
  readonly decisions: DecisionStore;
  readonly search: SearchStore;
  counts(): Promise<RecordCounts>;
  facets(): Promise<RecordFacets>;
  /** The whole record as JSON lines without line breaks, in the order of `exportRecord` of `@concord/record`; one state of it, whatever is written meanwhile. */
  exportLines(): AsyncIterable<string>;
  close(): Promise<void>;
}
