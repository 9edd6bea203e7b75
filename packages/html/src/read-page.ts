import type { SavedPage } from "@concord/ingest";
import { assemblePage } from "./assemble-page.ts";
import { collectRows } from "./lines/collect-rows.ts";
import { readMarkup } from "./markup/read-markup.ts";
import { chooseLinkedArticle } from "./statement/choose-linked-article.ts";
import { findShownTitles } from "./lines/find-shown-titles.ts";
import { chooseTitle, findSite } from "./statement/choose-title.ts";
import { readLinkedArticles } from "./statement/linked-article.ts";
import { findField, readPageFields } from "./statement/page-fields.ts";
import { findAddress, readStatement } from "./statement/read-statement.ts";
import { findByBody } from "./story/find-by-body.ts";
import { findByDensity } from "./story/find-by-density.ts";
import { findByReadability } from "./story/find-by-readability.ts";

/** Browsers note in a comment at the top where they saved a page from. */
const SAVED_FROM = /<!--\s{0,9}saved from url=\(\d{1,6}\)(https?:\/\/[^\s<>]{1,2000})/iu;

/**
 * A page with its markup to its article: first what the page states of itself, then its story, found by the text that it states, by Readability,
 * or by where running text is densest. Never throws, runs nothing, fetches nothing; linear time.
 */
export function readPage(html: string): SavedPage {
  const page = readMarkup(html);
  const fields = readPageFields(page);
  const rows = collectRows(page);
  const savedFrom = SAVED_FROM.exec(html.slice(0, 4096))?.[1];
  const shown = findShownTitles(rows);
  const stated = ["og:title", "twitter:title", "articletitle", "dc.title", "headline"].flatMap((name) => findField(fields, [name]) ?? []);
  const titles = [...stated, ...shown, ...(fields.title === undefined ? [] : [fields.title])];
  const linked = chooseLinkedArticle(readLinkedArticles(fields.linked), { url: findAddress(fields, undefined, savedFrom), titles });
  const statement = readStatement(fields, linked, savedFrom);
  const title = chooseTitle([...(linked?.headline === undefined ? [] : [linked.headline]), ...stated], shown, statement.site, fields.title);
  const story = findByBody(rows, linked?.body) ?? findByReadability(page, rows) ?? findByDensity(rows);
  const site = statement.site ?? findSite(title, fields.title);
  return { statement: { ...statement, ...(site === undefined ? {} : { site }) }, ...assemblePage(rows, story, title) };
}
