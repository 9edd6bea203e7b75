import "server-only";
import type { ConcordClient } from "@concord/client";
import { apiClient } from "./api-client.ts";
import { findAnswer } from "./find-answer.ts";

type Query = ConcordClient["officials"]["list"]["query"];
export type OfficialFilter = Parameters<Query>[0];
export type OfficialPage = Awaited<ReturnType<Query>>;

/** A page of officials; `undefined` where the cursor or the filter is none. */
export function listOfficials(filter: OfficialFilter): Promise<OfficialPage | undefined> {
  return findAnswer(apiClient().officials.list.query(filter));
}
