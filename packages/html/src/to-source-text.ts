import { writeSavedPage } from "@concord/ingest";
import { isHtml } from "./is-html.ts";
import { readPage } from "./read-page.ts";

/** Source text of a saved page, for `parseArticle`; any other text as it is. */
export function toSourceText(text: string): string {
  return isHtml(text) ? writeSavedPage(readPage(text)) : text;
}
