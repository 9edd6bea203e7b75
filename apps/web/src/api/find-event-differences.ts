import "server-only";
import type { EventDifferences } from "@concord/client";
import { apiClient } from "./api-client.ts";
import { findAnswer } from "./find-answer.ts";

/** Where the tellings of an event differ. */
export async function findEventDifferences(id: string): Promise<EventDifferences | undefined> {
  return findAnswer(apiClient().events.differences.query({ id }));
}
