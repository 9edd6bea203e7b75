import "server-only";
import type { ConcordClient } from "@concord/client";
import { apiClient } from "./api-client.ts";
import { findAnswer } from "./find-answer.ts";

type Query = ConcordClient["events"]["list"]["query"];
export type EventFilter = Parameters<Query>[0];
export type EventPage = Awaited<ReturnType<Query>>;

/** A page of events; `undefined` where the cursor or the filter is none. */
export function listEvents(filter: EventFilter): Promise<EventPage | undefined> {
  return findAnswer(apiClient().events.list.query(filter));
}
