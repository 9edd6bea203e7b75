import "server-only";
import type { Overview } from "@concord/client";
import { apiClient } from "./api-client.ts";

/** Counts and the latest events. */
export function getOverview(): Promise<Overview> {
  return apiClient().overview.latest.query();
}
