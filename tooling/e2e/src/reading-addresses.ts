import type { Page } from "playwright-core";

/** Addresses of one page of each kind, found by following links as a visitor would. */
export async function findReadingAddresses(page: Page, webUrl: string): Promise<Record<string, string>> {
  const first = async (list: string, section: string): Promise<string> => {
    await page.goto(`${webUrl}${list}`);
    const href = await page.locator(`main a[href^="/${section}/"]`).first().getAttribute("href");
    if (href === null) throw new Error(`${list} has no link to a record.`);
    return href;
  };
  /** The two texts of the first article that has another edition, however far down the list. */
  const firstComparison = async (): Promise<string> => {
    for (let list: string | null = "/articles"; list !== null;) {
      await page.goto(`${webUrl}${list}`);
      const hrefs = await page.locator('main a[href^="/articles/"]').evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
      const next = page.locator('main a[rel="next"]').first();
      list = (await next.count()) > 0 ? await next.getAttribute("href") : null;
      for (const href of hrefs) {
        await page.goto(`${webUrl}${href}`);
        const comparison = page.locator('main a[href*="/compare/"]').first();
        if ((await comparison.count()) > 0) return (await comparison.getAttribute("href")) ?? "";
      }
    }
    throw new Error("No article has another edition.");
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
    compare: await firstComparison(),
    absent: "/events/nothing-here",
  };
}
