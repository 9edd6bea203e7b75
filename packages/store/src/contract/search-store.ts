import type { SearchHit } from "@concord/domain";
import type { Page, PageRequest } from "./page.ts";

/** What to search for. */
export interface SearchQuery {
  /** Words that must all occur, in any case, with or without diacritics; words in double quotes stand together in that order. */
  readonly text: string;
  readonly type?: SearchHit["type"] | undefined;
  /** Language of articles; leaves out officials and events. */
  readonly language?: string | undefined;
}

/** Full text of articles, names of officials, names and themes of events. */
export interface SearchStore {
  /** Best first: matches in titles and names before matches in the body, then the newest. Ranks the newest 500 matches. */
  find(query: SearchQuery, page?: PageRequest): Promise<Page<SearchHit>>;
}
