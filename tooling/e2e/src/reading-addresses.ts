import type { Page } from "playwright-core";

/** Addresses of one page of each kind, found by following links as a visitor would. */
export async function findReadingAddresses(page: Page, webUrl: string): Promise<Record<string, string>> {
  const first = async (list: string, section: string): Promise<string> => {
    await page.goto(`${webUrl}${list}`);
    const href = await page.locator(`main a[href^="/${section}/"]`).first().getAttribute("href");
    if (href === null) throw new Error(`${list} has no link to a record.`);
    return href;
  };
  return {
    home: "/",
    events: "/events",
    officials: "/officials",
    articles: "/articles",
    search: "/search?q=minister",
    about: "/about",
    event: await first("/events", "events"),
    official: await first("/officials", "officials"),
    article: await first("/articles", "articles"),
    absent: "/events/nothing-here",
  };
}
