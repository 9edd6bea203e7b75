import { toKey } from "../lines/to-key.ts";
import type { LinkedArticle } from "./linked-article.ts";

/** What else the page says of itself. */
export interface PageTraces {
  readonly url?: string | undefined;
  /** Titles that the page states or shows. */
  readonly titles: readonly string[];
}

/** The described article that is the page's own: pages describe those they link to as well. */
export function chooseLinkedArticle(articles: readonly LinkedArticle[], traces: PageTraces): LinkedArticle | undefined {
  const titles = traces.titles.map(toKey);
  const scored = articles.map((article) => ({ article, score: scoreOf(article, traces.url, titles) }));
  const best = scored.reduce<(typeof scored)[number] | undefined>((one, other) => (one === undefined || other.score > one.score ? other : one), undefined);
  return best && best.score > (articles.length === 1 ? -1 : 0) ? best.article : undefined;
}

function scoreOf({ headline, url }: LinkedArticle, pageUrl: string | undefined, titles: readonly string[]): number {
  const key = headline === undefined ? "" : toKey(headline).replace(/(?:\.\.\.|…)$/u, "");
  const byTitle = key === "" || titles.length === 0 ? 0 : titles.some((title) => title.includes(key) || (title.length > 8 && key.includes(title))) ? 2 : -1;
  const byUrl = url === undefined || pageUrl === undefined || !/^https?:/u.test(url) ? 0 : toAddress(url) === toAddress(pageUrl) ? 2 : -1;
  return byTitle + byUrl;
}

function toAddress(url: string): string {
  return url.toLowerCase().replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/u, "").replace(/[?#].*$/u, "").replace(/\/(?:amp\/?)?$/u, "");
}
