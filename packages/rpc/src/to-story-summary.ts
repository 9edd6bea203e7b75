import type { Story } from "@concord/domain";
import type { Store } from "@concord/store";
import type { StorySummary } from "./story-summary.ts";
import { toArticleSummary } from "./to-article-summary.ts";

/** What lists show of a story: its editions instead of their ids. */
export async function toStorySummary(store: Store, { id, slug, original, articles }: Story): Promise<StorySummary> {
  const found = await Promise.all(articles.map((articleId) => store.articles.find(articleId)));
  const editions = found.flatMap((article) => (article ? [toArticleSummary(article)] : []));
  const languages = [...new Set(editions.map((edition) => edition.language))].sort();
  return { id, slug, original, editions, languages };
}
