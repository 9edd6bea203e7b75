import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { findReadingAddresses } from "./reading-addresses.ts";

const webUrl = inject("webUrl");
const KINDS = ["home", "events", "officials", "articles", "search", "about", "event", "official", "article", "compare", "absent", "try"] as const;
const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 900 };
/** Reading pages carry one small script and the error boundaries. */
const MAX_SCRIPT_BYTES = 20_000;

let browser: Browser;
let addresses: Record<string, string>;

beforeAll(async () => {
  browser = await launchBrowser();
  const page = await browser.newPage();
  addresses = { ...(await findReadingAddresses(page, webUrl)), try: "/try" };
  await page.close();
});
afterAll(() => browser.close());

/** The page of a kind, open, with what its console complained of. */
async function open(kind: string, options: Parameters<Browser["newContext"]>[0] = {}) {
  const context = await browser.newContext({ viewport: DESKTOP, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  const answer = await page.goto(`${webUrl}${addresses[kind]}`, { waitUntil: "load" });
  return { context, page, answer, complaints };
}

describe.for(KINDS)("the %s page", (kind) => {
  test.for(["light", "dark"] as const)("opens and is accessible, %s", async (colorScheme) => {
    const { context, page, answer, complaints } = await open(kind, { colorScheme });
    expect(answer?.status()).toBe(kind === "absent" ? 404 : 200);
    // The browser itself notes the status of an absent page.
    expect(complaints.filter((text) => kind !== "absent" || !text.includes("404"))).toEqual([]);
    expect(await page.locator("h1").count()).toBe(1);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
    await context.close();
  });

  test("fits a phone of 360 pixels", async () => {
    const { context, page } = await open(kind, { viewport: PHONE });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    await context.close();
  });

  test("shows its words without a script", async () => {
    const { context, page } = await open(kind, { javaScriptEnabled: false });
    expect((await page.locator("main").innerText()).length).toBeGreaterThan(40);
    expect(await page.title()).toContain("Concord");
    await context.close();
  });
});

test.for(["home", "event", "official", "article", "articles", "search"])("the %s page sends almost no script", async (kind) => {
  const { context, page } = await open(kind);
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter((entry) => entry.name.endsWith(".js"))
      .reduce((sum, entry) => sum + (entry instanceof PerformanceResourceTiming ? entry.encodedBodySize : 0), 0),
  );
  expect(bytes).toBeLessThan(MAX_SCRIPT_BYTES);
  await context.close();
});

test("pages come with a strict policy, from this host alone, and say that they are samples", async () => {
  const { context, page, answer } = await open("home");
  const headers = answer?.headers() ?? {};
  expect(headers["content-security-policy"]).toMatch(/default-src 'none'; script-src 'self' 'nonce-[\w-]+' 'strict-dynamic'; style-src 'self' 'nonce-/);
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["referrer-policy"]).toBe("strict-origin-when-cross-origin");
  const hosts = await page.evaluate(() => performance.getEntriesByType("resource").map((entry) => new URL(entry.name).origin));
  expect(new Set(hosts)).toEqual(new Set([webUrl]));
  expect(await page.getByText("Invented sample texts").isVisible()).toBe(true);
  await context.close();
});

test.for(["/events/nothing-here", "/officials/nothing-here", "/articles/nothing-here", "/nowhere", "/events?cursor=broken"])(
  "%s answers 404",
  async (address) => {
    expect((await fetch(`${webUrl}${address}`)).status).toBe(404);
  },
);
