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
  const worker = page.waitForEvent("worker"); // its files come after the page's, on a busy machine long after
  await page.goto(`${webUrl}/try`, { waitUntil: "networkidle" });
  // It loads its files one by one, and nothing else runs in it meanwhile.
  await (await worker).evaluate(() => new Promise((done) => setTimeout(done, 500)));
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

const SAVED = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry line agreed | Delta Courier</title></head><body><nav>Minister Ned Navbar</nav>
<h1>Ferry line agreed</h1><p>Minister of Transport Arlen Voskamp met the governor of the islands in Rotterdam on 17 September 2025 to open a ferry line.</p>
<p>The fares will be set by a joint committee, which is to meet for the first time in November, the two sides said.</p><img src="https://courier.example/pixel.gif"><script>fetch("/stolen")</script></body></html>`;

test.for(["pasted", "chosen", "dropped"])("a saved page that is %s is read like its words, and nothing is sent", async (way) => {
  const { page, requests, complaints, status } = await openTry();
  const before = requests.length;
  if (way === "pasted") {
    await page.getByLabel("Text of one article").fill(SAVED);
    await page.getByRole("button", { name: "Read this text" }).click();
  } else if (way === "chosen") await page.getByLabel("saved page from this device").setInputFiles({ name: "page.html", mimeType: "text/html", buffer: Buffer.from(SAVED) });
  else {
    await page.getByLabel("Text of one article").evaluate((field, html) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([html], "page.html", { type: "text/html" }));
      field.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, SAVED);
  }
  await status.getByText("Read as English.").waitFor();
  expect(await page.locator(".reading h3").first().innerText()).toContain("Ferry line agreed");
  expect(await page.locator(".reading .mark-official", { hasText: "Arlen Voskamp" }).count()).toBeGreaterThan(0);
  expect(await page.locator(".reading .mark-official", { hasText: "Navbar" }).count()).toBe(0);
  expect(requests.slice(before).filter((request) => !request.includes("/icon.svg"))).toEqual([]);
  expect(complaints).toEqual([]);
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
