import { DomainError } from "@concord/domain";
import { writeSavedPage } from "@concord/ingest";
import { isHtml } from "./is-html.ts";

/**
 * Source text of a saved page, for `parseArticle`; any other text as it is. The reader of pages is loaded with the first one.
 * Rejects with a `DomainError` a page that shows nothing.
 */
export async function toSourceText(text: string): Promise<string> {
  if (!isHtml(text)) return text;
  const { readPage } = await import("./read-page.ts");
  const page = readPage(text);
  if (page.lines.length === 0) throw new DomainError("empty", "The page shows no text without its scripts. Save it once it is complete, or give the text of the article.");
  return writeSavedPage(page);
}
