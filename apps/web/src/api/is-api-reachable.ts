import "server-only";
import { getApiUrl } from "./environment.ts";

/** Milliseconds for which a good answer is remembered; a page pays for the question once in this time. */
const REMEMBERED_MS = 2_000;
const TIMEOUT_MS = 2_000;

let reachableUntil = 0;

/** True if the API answers, so that a page can tell its readers, with the right status, when it does not. */
export async function isApiReachable(): Promise<boolean> {
  if (Date.now() < reachableUntil) return true;
  try {
    const response = await fetch(`${getApiUrl()}/health`, { signal: AbortSignal.timeout(TIMEOUT_MS), cache: "no-store" });
    if (!response.ok) return false;
    reachableUntil = Date.now() + REMEMBERED_MS;
    return true;
  } catch {
    return false; // no connection is an answer, too
  }
}
