import "server-only";
import { getApiUrl } from "./environment.ts";

/** What a page at an address will find: its record (or a page that needs none), no such record, or no API at all. */
export type Probe = "present" | "absent" | "unreachable";

const RECORD_ADDRESS = /^\/(?:articles|events|officials)\/[^/]+$/;
const TIMEOUT_MS = 2_000;
/** Milliseconds for which the API's health is believed; record pages ask for their record each time. */
const HEALTH_MS = 2_000;

let healthyUntil = 0;

/** Asks the API before a page is made. The site's addresses of records are the API's own. */
export async function probeRecord(pathname: string): Promise<Probe> {
  const isRecord = RECORD_ADDRESS.test(pathname);
  if (!isRecord && Date.now() < healthyUntil) return "present";
  try {
    const { status } = await fetch(`${getApiUrl()}${isRecord ? pathname : "/health"}`, {
      method: "HEAD",
      signal: AbortSignal.timeout(TIMEOUT_MS),
      cache: "no-store",
    });
    if (isRecord && (status === 404 || status === 400)) return "absent";
    if (status >= 500) return "unreachable";
    healthyUntil = Date.now() + HEALTH_MS;
    return "present";
  } catch {
    return "unreachable"; // no connection is an answer, too
  }
}
