import "server-only";
import type { Facets } from "@concord/client";
import { apiClient } from "./api-client.ts";

/** The kinds, countries and offices by which lists can be filtered. */
export function getFacets(): Promise<Facets> {
  return apiClient().overview.facets.query();
}
