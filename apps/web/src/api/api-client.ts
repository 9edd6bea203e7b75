import "server-only";
import { type ConcordClient, createConcordClient } from "@concord/client";
import { getApiUrl } from "./environment.ts";

/** Milliseconds until a page gives up on the API; a reader waits no longer. */
const TIMEOUT_MS = 8_000;

let client: ConcordClient | undefined;

/** The typed client of the API, made on first use: a build has no API. */
export function apiClient(): ConcordClient {
  client ??= createConcordClient({ url: getApiUrl(), timeoutMs: TIMEOUT_MS });
  return client;
}
