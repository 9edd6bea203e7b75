import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser } from "./browser.ts";

const webUrl = inject("webUrl");
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function openTry() {
  const page = await browser.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.context().on("request", (request) => requests.push(`${request.method()} ${request.url()}`));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto(`${webUrl}/try`, { waitUntil: "networkidle" });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState("networkidle");
  return { page, requests, complaints, status: page.locator("output") };
}

test.for([
  { language: "English", name: "Hendrika Vlasblom" },
  { language: "Vietnamese", name: "Tống Gia Lạc" },
  { language: "French", name: "Lieven Craenhals" },
  { language: "German", name: "Ansgar Thielbeck" },
  { language: "Dutch", name: "Hendrika Vlasblom" },
])("the $language example is read in the browser and nothing is sent", async ({ language, name }) => {
  const { page, requests, complaints, status } = await openTry();
  const before = requests.length;
  await page.getByRole("button", { name: language }).click();
  await page.getByText(`Read as ${language}.`).waitFor();
  expect(await page.locator(".reading .mark-official", { hasText: name }).count()).toBeGreaterThan(0);
  await page.locator(".reading .mark-official").first().click();
  expect(await page.locator(".slip:target").isVisible()).toBe(true);
  // The browser fetches the icon of the tab when it pleases.
  expect(requests.slice(before).filter((request) => !request.includes("/icon.svg"))).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await status.innerText()).toContain(language);
  await page.close();
});

test("a pasted text is shown as text, whatever it holds", async () => {
  const { page } = await openTry();
  await page
    .getByLabel("Text of one article")
    .fill(
      "Minister <img src=x onerror=alert(1)> speaks\n\nThe minister of trade, <script>alert(2)</script> Ann Example, met the press in Hanoi on 3 March 2025.",
    );
  await page.getByRole("button", { name: "Read this text" }).click();
  await page.locator(".reading").waitFor();
  expect(await page.locator(".reading img, .reading script").count()).toBe(0);
  expect(await page.locator(".reading").innerText()).toContain("<script>alert(2)</script>");
  await page.close();
});

test.for([
  { text: "", says: "no text yet" },
  { text: "Ο υπουργός συνάντησε τον ομόλογό του στην Αθήνα και συζήτησαν.", says: "cannot read this language" },
])("a text that cannot be read is answered kindly: $says", async ({ text, says }) => {
  const { page, status } = await openTry();
  await page.getByLabel("Text of one article").fill(text);
  await page.getByRole("button", { name: "Read this text" }).click();
  await status.getByText(says).waitFor();
  expect(await page.locator(".reading").count()).toBe(0);
  await page.close();
});
