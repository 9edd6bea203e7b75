import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser } from "./browser.ts";

const webUrl = inject("webUrl");
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function search(page: Page, words: string): Promise<string[]> {
  await page.goto(webUrl);
  await page.getByRole("searchbox").fill(words);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/search?**");
  return page.locator("main ol > li h2 a").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? "").toSorted());
}

test("a name is found with and without its diacritics, and its words are marked", async () => {
  const page = await browser.newPage();
  const plain = await search(page, "phung le khiet");
  expect(plain.some((href) => href.startsWith("/officials/"))).toBe(true);
  expect(plain.some((href) => href.startsWith("/articles/"))).toBe(true);
  expect(await search(page, "Phùng Lê Khiết")).toEqual(plain);
  expect(await page.locator("main mark").count()).toBeGreaterThan(0);
  await page.close();
});

test("nothing found is said, and markup in a search stays text", async () => {
  const page = await browser.newPage();
  expect(await search(page, "<b>qqqqzzzz</b>")).toEqual([]);
  expect(await page.locator("main").innerText()).toContain("<b>qqqqzzzz</b>");
  await page.close();
});

test("the keyboard goes from the skip link through the header to the search", async () => {
  const page = await browser.newPage();
  await page.goto(webUrl);
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() || document.activeElement?.getAttribute("name"));
  const reached: (string | null | undefined)[] = [];
  for (let step = 0; step < 9; step++) {
    await page.keyboard.press("Tab");
    reached.push(await focused());
  }
  expect(reached).toEqual(["Skip to the content", "Concord", "q", "Search", "Events", "Officials", "Articles", "Try it", "About"]);
  await page.close();
});

test("lists are filtered and paged by plain links", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${webUrl}/events`);
  const first = await page.locator("main ol > li h2").allInnerTexts();
  await page.getByRole("link", { name: "Next page" }).click();
  await page.getByRole("link", { name: "First page" }).waitFor(); // it stands behind the list, which arrives in parts
  const second = await page.locator("main ol > li h2 a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(second.length).toBeGreaterThan(0);
  expect(first.length).toBeGreaterThan(0);
  await page.getByRole("link", { name: "First page" }).click();
  await page.getByRole("link", { name: "Signing", exact: true }).click();
  await page.waitForURL("**/events?kind=signing");
  expect(new URL(page.url()).search).toBe("?kind=signing");
  for (const title of await page.locator("main ol > li h2").allInnerTexts()) expect(title).toMatch(/^Signing/);
  await context.close();
});

test("the section of a page is marked, and officials are found by the first letter of their name", async () => {
  const page = await browser.newPage();
  await page.goto(`${webUrl}/officials`);
  await page.getByRole("link", { name: "P", exact: true }).click();
  await page.waitForURL("**/officials?letter=p");
  const names = await page.locator("main ol > li p:first-child > a").allInnerTexts();
  expect(names.length).toBeGreaterThan(0);
  await page.locator("main ol > li a").first().click();
  await page.waitForURL("**/officials/**");
  expect(await page.locator('.masthead [aria-current="true"]').innerText()).toBe("Officials");
  await page.close();
});

test("a page is printed in ink on white, whatever the screen", async () => {
  const context = await browser.newContext({ colorScheme: "dark" });
  const page = await context.newPage();
  await page.emulateMedia({ media: "print" });
  await page.goto(`${webUrl}/officials`);
  expect(await page.locator("main .note").first().evaluate((note) => getComputedStyle(note).color)).toBe("rgb(74, 90, 82)");
  await context.close();
});
