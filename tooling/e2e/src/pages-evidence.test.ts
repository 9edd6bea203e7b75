import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser } from "./browser.ts";

const webUrl = inject("webUrl");
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function openArticle(javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(`${webUrl}/articles?language=vi`);
  await page.locator('main a[href^="/articles/"]').first().click();
  await page.locator("h1").waitFor();
  return page;
}

test.for([true, false])("a mark opens its evidence and gives the place back (scripts: %s)", async (javaScriptEnabled) => {
  const page = await openArticle(javaScriptEnabled);
  const mark = page.locator(".reading .mark-official").first();
  const words = await mark.innerText();
  await mark.click();
  const slip = page.locator(".slip:target");
  expect(await slip.isVisible()).toBe(true);
  expect(await slip.innerText()).toContain(words);
  expect(await slip.locator('a[href^="/officials/"]').count()).toBeGreaterThan(0);
  await slip.getByRole("link", { name: "Back to the text" }).click();
  expect(await slip.count()).toBe(0);
  await page.context().close();
});

test("the keyboard reaches a mark, opens it, and Escape closes it", async () => {
  const page = await openArticle(true);
  const mark = page.locator(".reading .mark-official").first();
  await mark.focus();
  await page.keyboard.press("Enter");
  await page.locator(".slip:target").waitFor();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest(".slip") !== null)).toBe(true);
  await page.keyboard.press("Escape");
  expect(await page.locator(".slip:target").count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(await mark.getAttribute("id"));
  await page.context().close();
});

test("words quoted on an event's page light up in their article", async () => {
  const page = await browser.newPage();
  await page.goto(`${webUrl}/events`);
  await page.locator('main a[href^="/events/"]').first().click();
  const quotation = page.locator(".tellings .quotation a").first();
  const quoted = (await quotation.innerText()).replace(/^“|”$/g, "");
  await quotation.click();
  await page.locator("#words").waitFor();
  const lit = (await page.locator(".cited").allInnerTexts()).join("");
  expect(lit.replace(/\s+/g, " ")).toBe(quoted.replace(/\s+/g, " "));
  await page.close();
});

test("removed lines stay closed until a reader asks for them", async () => {
  const page = await openArticle(false);
  const removed = page.locator("details", { hasText: "Removed from the page" });
  expect(await removed.locator("dl").isVisible()).toBe(false);
  await removed.locator("summary").click();
  expect(await removed.locator("dl").isVisible()).toBe(true);
  await page.context().close();
});

test("source text keeps its language", async () => {
  const page = await openArticle(false);
  expect(await page.locator("h1").getAttribute("lang")).toBe("vi");
  expect(await page.locator(".reading").getAttribute("lang")).toBe("vi");
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  await page.context().close();
});
