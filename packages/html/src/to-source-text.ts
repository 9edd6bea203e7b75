import { isHtml } from "./is-html.ts";

/** Source text of a saved page, for `parseArticle`; any other text as it is. The reader of pages is loaded with the first one. */
export async function toSourceText(text: string): Promise<string> {
  if (!isHtml(text)) return text;
  const { pageToText } = await import("./page-to-text.ts");
  return pageToText(text);
}
