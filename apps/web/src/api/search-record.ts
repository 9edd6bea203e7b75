import "server-only";
import type { ConcordClient } from "@concord/client";
import { apiClient } from "./api-client.ts";
import { findAnswer } from "./find-answer.ts";

type Query = ConcordClient["search"]["query"]["query"];
export type SearchQuery = Parameters<Query>[0];
export type SearchPage = Awaited<ReturnType<Query>>;

/** What matches a search; `undefined` where the cursor is none. */
export function searchRecord(query: SearchQuery): Promise<SearchPage | undefined> {
  return findAnswer(apiClient().search.query.query(query));
}
