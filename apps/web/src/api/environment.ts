import "server-only";

/** Address of the API, without a slash at its end. Read at each request, so that one build serves every deployment. */
export function getApiUrl(): string {
  return (process.env["API_URL"] ?? "http://127.0.0.1:4101").replace(/\/+$/, "");
}

/** True if the record is made of the invented sample texts, which pages must say. */
export function servesSamples(): boolean {
  return process.env["CONCORD_SAMPLES"] === "1";
}
