import { createConcordClient } from "@concord/client";
import { expect, inject, test } from "vitest";

const TEXT = `Harbour ministers agree on night trains

On 3 March 2024, Minister of Transport Arlen Voskamp met his counterparts in Rotterdam. The talks on night trains lasted two days, and both sides thanked the harbour for its welcome.
`;

/** Counts requests that the API answers while something else goes on. */
async function readUntil(done: Promise<unknown>, url: string): Promise<number[]> {
  let isOpen = true;
  void done.finally(() => (isOpen = false));
  const durationsMs: number[] = [];
  while (isOpen) {
    const start = performance.now();
    const answer = await fetch(`${url}/health`);
    expect(answer.status).toBe(200);
    durationsMs.push(performance.now() - start);
  }
  return durationsMs;
}

test("a submitted text can be searched when its report is in, and is known the second time", async () => {
  const client = createConcordClient({ url: inject("apiUrl"), key: inject("apiKey"), timeoutMs: 30_000 });
  const submission = { texts: [{ file: "night-trains.txt", text: TEXT }] };
  const report = client.ingest.submit.mutate(submission);
  const durationsMs = await readUntil(report, inject("apiUrl"));
  const [first] = (await report).texts;
  expect(first).toMatchObject({ file: "night-trains.txt", outcome: "new" });
  // Parsing and writing run beside the thread that answers.
  expect(durationsMs.length).toBeGreaterThan(0);

  const { entries } = await client.search.query.query({ q: "Voskamp", type: "article" });
  expect(entries.map(({ id }) => id)).toContain(first?.articleId);
  const { article } = await client.articles.byId.query({ id: first?.articleId ?? "" });
  expect(article.title).toBe("Harbour ministers agree on night trains");

  const [second] = (await client.ingest.submit.mutate(submission)).texts;
  expect(second).toMatchObject({ outcome: "known", articleId: first?.articleId });
});

test("a wrong key writes nothing", async () => {
  const client = createConcordClient({ url: inject("apiUrl"), key: "wrong", timeoutMs: 30_000 });
  await expect(client.ingest.submit.mutate({ texts: [{ text: TEXT }] })).rejects.toThrow("key");
});
