import { createConcordClient, isNotFound } from "@concord/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestApp, TEST_KEY, type TestApp } from "./open-test-app.ts";

let opened: TestApp;
beforeAll(async () => {
  opened = await openTestApp();
}, 60_000);
afterAll(() => opened.close());

const clientOf = (options: { readonly key?: string } = {}) =>
  createConcordClient({ url: "http://api.example", fetch: async (input, init) => opened.app.request(input instanceof Request ? input.url : input, init), ...options });

test("reads what the store holds, with types", async () => {
  const client = clientOf();
  const { counts, events } = await client.overview.latest.query();
  expect(counts.articles).toBeGreaterThan(0);
  const { entries } = await client.events.list.query({ limit: 1, main: true });
  expect(entries[0]?.id).toBe(events[0]?.id);
  const { event, articles } = await client.events.byId.query({ id: entries[0]?.id ?? "" });
  expect(articles.map((article) => article.id).sort()).toEqual([...event.coverage].sort());
});

test("an absent record is told apart from other failures", async () => {
  const client = clientOf();
  const absent: unknown = await client.officials.byId.query({ id: "none" }).catch((error: unknown) => error);
  expect(isNotFound(absent)).toBe(true);
  const wrong: unknown = await client.officials.list.query({ cursor: "nonsense" }).catch((error: unknown) => error);
  expect(wrong).toBeInstanceOf(Error);
  expect(isNotFound(wrong)).toBe(false);
});

test("writing needs the key, and says what became of each text", async () => {
  const submission = { texts: [{ file: "empty.txt", text: " \n" }] };
  await expect(clientOf().ingest.submit.mutate(submission)).rejects.toThrow("key");
  const { texts } = await clientOf({ key: TEST_KEY }).ingest.submit.mutate(submission);
  expect(texts).toMatchObject([{ file: "empty.txt", outcome: "refused", reason: { code: "empty" } }]);
});

test("a server that does not answer is given up, and named", async () => {
  const silent: typeof fetch = (_, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener("abort", () => reject(new Error("aborted")));
    });
  const client = createConcordClient({ url: "http://api.example", timeoutMs: 50, fetch: silent });
  await expect(client.overview.latest.query()).rejects.toThrow("http://api.example did not answer within 50 ms");
});

test("a server that is not there is named", async () => {
  const client = createConcordClient({ url: "http://127.0.0.1:1" });
  await expect(client.overview.latest.query()).rejects.toThrow("http://127.0.0.1:1 cannot be reached");
});
