import { createConcordClient } from "@concord/client";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser } from "./browser.ts";

const webUrl = inject("webUrl");
const client = createConcordClient({ url: inject("apiUrl"), key: inject("apiKey") });
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** The text of the part of a page below one of its headings. */
async function sectionOf(title: string): Promise<string> {
  return page.locator("main section", { has: page.getByRole("heading", { name: title, exact: true }) }).innerText();
}

/** The first of all events that fits. */
async function findEvent(fits: (detail: Awaited<ReturnType<typeof client.events.byId.query>>) => boolean) {
  for (const { id } of (await client.events.list.query({ limit: 100 })).entries) {
    const detail = await client.events.byId.query({ id });
    if (fits(detail)) return detail;
  }
  throw new Error("No event of the samples fits.");
}

test("every pair of an event's tellings can be compared, whether they differ or agree", async () => {
  const { event, articles } = await findEvent((detail) => detail.articles.length === 3);
  await page.goto(`${webUrl}/events/${event.slug}`);
  const pairs = new Set(await page.locator('main a[href*="/compare/"]').evaluateAll((links) => links.map((link) => link.getAttribute("href"))));
  expect(pairs.size).toBe((articles.length * (articles.length - 1)) / 2);
});

test("a framework lists what happened within it, and an event within it says what it was part of", async () => {
  const { event, contains } = await findEvent((detail) => detail.contains.length > 0);
  await page.goto(`${webUrl}/events/${event.slug}`);
  const links = page.locator('.contained a[href^="/events/"]');
  expect(await links.count()).toBe(contains.length);
  await links.first().click();
  await page.locator(`header a[href="/events/${event.slug}"]`).waitFor();
});

test("outcomes stand with the side that they come from", async () => {
  const { event } = await findEvent((detail) => detail.event.outcomes.length > 1);
  await page.goto(`${webUrl}/events/${event.slug}`);
  expect(await page.locator(".outcome-side > h3").count()).toBeGreaterThan(0);
  expect(await page.locator(".outcome .quotation a").count()).toBeGreaterThan(0);
});

test("an open question stands on the pages of both officials, with its evidence", async () => {
  const { entries } = await client.questions.list.query({ limit: 100 });
  const question = entries.find(({ officials, evidence }) => officials.length === 2 && evidence);
  for (const id of question?.officials ?? []) {
    const { official } = await client.officials.byId.query({ id });
    await page.goto(`${webUrl}/officials/${official.slug}`);
    expect(await sectionOf("Perhaps the same person")).toContain("would be needed");
  }
  expect(question).toBeDefined();
});

test("what is asked of events and stories stands on the pages of both", async () => {
  const { entries } = await client.questions.list.query({ limit: 100 });
  for (const { events = [], articles = [] } of entries) {
    for (const id of events) {
      await page.goto(`${webUrl}/events/${id}`);
      expect(await sectionOf("Perhaps the same event")).toContain("How to decide");
    }
    for (const id of articles) {
      await page.goto(`${webUrl}/articles/${id}`);
      expect(await sectionOf("Perhaps editions of one text")).toContain("Compare paragraph by paragraph");
    }
  }
});

test("a decision stands on the official's page, and stays there when it is taken back", async () => {
  const [one, other] = (await client.officials.list.query({ limit: 2 })).entries;
  if (!one || !other) throw new Error("The samples name nobody.");
  const signed = { author: "Second reader", time: "2031-05-01T10:00:00Z" };
  const report = await client.decisions.add.mutate({ decisions: [{ ...signed, kind: "different", mentions: [one.id, other.id], reason: "Two portraits." }] });
  await page.goto(`${webUrl}/officials/${one.slug}`);
  expect(await sectionOf("Decided by people")).toMatch(/Not the same person as .*Two portraits.* Second reader/s);
  const undo = { ...signed, kind: "undo" as const, time: "2031-05-02T10:00:00Z", decision: report.decisions[0]?.decision.id ?? "", reason: "One was a drawing." };
  await client.decisions.add.mutate({ decisions: [undo] });
  await page.reload();
  expect(await sectionOf("Decided by people")).toMatch(/Two portraits.*Taken back.*One was a drawing/s);
  expect(await page.locator("main del").count()).toBe(1);
});
