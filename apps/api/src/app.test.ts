import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { MAX_BODY_BYTES } from "./app.ts";
import { openTestApp, TEST_KEY, type TestApp } from "./open-test-app.ts";

let opened: TestApp;
beforeAll(async () => {
  opened = await openTestApp();
}, 60_000);
afterAll(() => opened.close());

const JSON_TYPE = { "content-type": "application/json" };
const KEY = { authorization: `Bearer ${TEST_KEY}` };
const ONE_TEXT = JSON.stringify({ texts: [{ text: "" }] });
const LISTS = ["/articles", "/stories", "/officials", "/events"] as const;
const EntryPage = z.object({ entries: z.array(z.looseObject({ id: z.string(), slug: z.string().optional() })), nextCursor: z.string().optional() });

const request = async (path: string, init?: RequestInit) => opened.app.request(path, init);

async function readPage(path: string) {
  const answer = await request(path);
  expect(answer.status).toBe(200);
  return EntryPage.parse(await answer.json());
}

describe("refusals have a status and a problem body", () => {
  test.for([
    { path: "/articles?cursor=nonsense", status: 400 },
    { path: "/events?limit=0", status: 400 },
    { path: "/events?limit=many", status: 400 },
    { path: "/events?from=2025-02-30", status: 400 },
    { path: "/events?from=2025-03-02&to=2025-03-01", status: 400 },
    { path: "/articles?from=2025-03-02&to=2025-03-01", status: 400 },
    { path: "/search", status: 400 },
    { path: "/events?contry=VN", status: 400 },
    { path: "/overview?limit=5", status: 400 },
    { path: "/articles/none", status: 404 },
    { path: `/officials/${"x".repeat(5000)}`, status: 404 },
    { path: "/officials/%00", status: 404 },
    { path: "/events/%E0%A4%A", status: 404 },
    { path: "/nowhere", status: 404 },
    { path: "/articles", init: { method: "DELETE" }, status: 405 },
    { path: "/texts", status: 405 },
    { path: "/texts", init: { method: "POST", headers: JSON_TYPE, body: ONE_TEXT }, status: 401 },
    { path: "/texts", init: { method: "POST", headers: { ...JSON_TYPE, authorization: "Bearer wrong" }, body: ONE_TEXT }, status: 401 },
    { path: "/texts", init: { method: "POST", headers: { ...JSON_TYPE, ...KEY }, body: "{" }, status: 400 },
    { path: "/texts", init: { method: "POST", headers: { ...JSON_TYPE, ...KEY }, body: "{}" }, status: 400 },
    { path: "/texts", init: { method: "POST", headers: { "content-type": "text/plain", ...KEY }, body: ONE_TEXT }, status: 415 },
    { path: "/texts", init: { method: "POST", headers: { ...JSON_TYPE, ...KEY }, body: " ".repeat(MAX_BODY_BYTES + 1) }, status: 413 },
  ])("$status $path", async ({ path, init, status }) => {
    const answer = await request(path, init);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    const problem = z.looseObject({ type: z.string(), title: z.string(), status: z.number(), detail: z.string().min(10) }).parse(await answer.json());
    expect(problem.status).toBe(status);
  });

  test("405 names what the address takes", async () => {
    expect((await request("/articles", { method: "PUT" })).headers.get("allow")).toBe("GET, HEAD");
    expect((await request("/texts")).headers.get("allow")).toBe("POST");
  });
});

describe("refusals of tRPC keep its form", () => {
  test.for([
    { path: "/trpc/articles.byId?input=%7B%22id%22%3A%22none%22%7D", status: 404, code: "NOT_FOUND" },
    { path: "/trpc/articles.list?input=%7B%22cursor%22%3A%22nonsense%22%7D", status: 400, code: "BAD_REQUEST" },
    { path: "/trpc/articles.list?input=%7B", status: 400, code: "BAD_REQUEST" },
    { path: "/trpc/nothing.here", status: 404, code: "NOT_FOUND" },
    { path: "/trpc/ingest.submit", status: 405, code: "METHOD_NOT_SUPPORTED" },
    { path: "/trpc/ingest.submit", init: { method: "POST", headers: JSON_TYPE, body: ONE_TEXT }, status: 401, code: "UNAUTHORIZED" },
    { path: "/trpc/ingest.submit", init: { method: "POST", headers: { ...JSON_TYPE, ...KEY }, body: "{" }, status: 400, code: "BAD_REQUEST" },
    { path: "/trpc/ingest.submit", init: { method: "POST", headers: { "content-type": "text/csv", ...KEY }, body: "a,b" }, status: 415, code: "UNSUPPORTED_MEDIA_TYPE" },
    { path: "/trpc/ingest.submit", init: { method: "POST", headers: { ...JSON_TYPE, ...KEY }, body: " ".repeat(MAX_BODY_BYTES + 1) }, status: 413, code: "PAYLOAD_TOO_LARGE" },
  ])("$code $path", async ({ path, init, status, code }) => {
    const answer = await request(path, init);
    expect(answer.status).toBe(status);
    const body: unknown = await answer.json();
    expect(body).toMatchObject({ error: { message: expect.any(String), data: { code, httpStatus: status } } });
    expect(JSON.stringify(body)).not.toContain("stack");
  });
});

describe("reads are cacheable", () => {
  test.for(["/articles", "/overview", "/trpc/overview.latest", "/openapi.json"])("%s", async (path) => {
    const first = await request(path);
    const tag = first.headers.get("etag") ?? "";
    expect(tag).toMatch(/^"[^"]+"$/);
    expect(first.headers.get("cache-control")).toBe("public, no-cache");
    const again = await request(path, { headers: { "if-none-match": tag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect(again.headers.get("etag")).toBe(tag);
    expect((await request(path, { headers: { "if-none-match": '"other"' } })).status).toBe(200);
  });

  test("failures are not kept", async () => {
    const answer = await request("/articles/none");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("etag")).toBeNull();
  });
});

describe("lists", () => {
  test.for(LISTS)("%s: pages give every entry once, whatever their size", { timeout: 30_000 }, async (path) => {
    const { entries } = await readPage(`${path}?limit=100`);
    for (const limit of [1, 7]) {
      const ids: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await readPage(`${path}?limit=${limit}${cursor === undefined ? "" : `&cursor=${encodeURIComponent(cursor)}`}`);
        ids.push(...page.entries.map((entry) => entry.id));
        cursor = page.nextCursor;
      } while (cursor !== undefined && ids.length < 1000);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.slice(0, 100)).toEqual(entries.map((entry) => entry.id));
    }
  });

  test.for(LISTS)("%s: every entry is found by id and by slug, and is the same record", async (path) => {
    const { entries } = await readPage(`${path}?limit=5`);
    expect(entries.length).toBeGreaterThan(0);
    for (const { id, slug } of entries) {
      const byId = await request(`${path}/${encodeURIComponent(id)}`);
      const bySlug = await request(`${path}/${encodeURIComponent(slug ?? "")}`);
      expect(byId.status).toBe(200);
      expect(await bySlug.text()).toBe(await byId.text());
    }
  });

  test.for([...LISTS, "/overview", "/facets", "/search?q=2024"])("%s: REST and tRPC answer the same", async (path) => {
    const [address = "", query = ""] = path.split("?");
    const procedure = { "/overview": "overview.latest", "/facets": "overview.facets", "/search": "search.query" }[address] ?? `${address.slice(1)}.list`;
    const input = Object.fromEntries(new URLSearchParams(query));
    const overTrpc = await request(`/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`);
    const { result } = z.object({ result: z.object({ data: z.unknown() }) }).parse(await overTrpc.json());
    expect(await (await request(path)).json()).toEqual(result.data);
  });
});

describe("decisions", () => {
  const mentions = ["0123456789abcdef-o1", "fedcba9876543210-o2"];
  const decision = { kind: "same", mentions, author: "Editor", time: "2031-05-01T10:00:00Z", reason: "One portrait." };
  const add = async (decisions: readonly object[], headers: Record<string, string>) => request("/decisions", { method: "POST", headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify({ decisions }) });

  test("need a key, and are checked", async () => {
    expect((await add([decision], {})).status).toBe(401);
    for (const wrong of [{ ...decision, reason: "" }, { ...decision, mentions: ["x", "y"] }, { kind: "guess" }]) expect((await add([wrong], KEY)).status).toBe(400);
    expect((await add([], KEY)).status).toBe(400);
    expect((await add([{ ...decision, kind: "undo", decision: "none" }], KEY)).status).toBe(404);
  });

  test("are added once, and listed for all", async () => {
    const first = await add([decision], KEY);
    expect(await first.json()).toMatchObject({ decisions: [{ outcome: "new", missing: mentions, decision: { author: "Editor" } }] });
    expect(await (await add([decision], KEY)).json()).toMatchObject({ decisions: [{ outcome: "known" }] });
    expect(await (await request("/decisions")).json()).toMatchObject({ entries: [{ kind: "same", mentions }] });
  });

  test("have questions to answer, with evidence", async () => {
    const Questions = z.object({ entries: z.array(z.looseObject({ officials: z.array(z.string()), evidence: z.looseObject({ total: z.number(), needed: z.number() }).optional() })) });
    const { entries } = Questions.parse(await (await request("/questions")).json());
    const asked = entries.filter(({ officials }) => officials.length === 2);
    expect(asked.length).toBeGreaterThan(0);
    for (const { evidence } of asked) expect(evidence?.total).toBeLessThan(100);
  });
});

test("health, readiness and security headers", async () => {
  expect(await (await request("/health")).json()).toEqual({ status: "ok" });
  const ready = await request("/ready");
  expect(await ready.json()).toMatchObject({ status: "ready" });
  expect(ready.headers.get("x-content-type-options")).toBe("nosniff");
  expect(ready.headers.get("content-security-policy")).toContain("default-src 'none'");
});
