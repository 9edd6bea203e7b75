import type { Store } from "@concord/store";
import type { ArticleComparison } from "./article-comparison.ts";
import { found } from "./found.ts";
import { toArticleSummary } from "./to-article-summary.ts";

/** Two articles side by side, the first as the caller named it. */
export async function compareArticles(store: Store, id: string, other: string): Promise<ArticleComparison> {
  const [a, b, comparison] = await Promise.all([store.articles.find(id), store.articles.find(other), store.articles.compare(id, other)]);
  return { a: toArticleSummary(found(a, "article", id)), b: toArticleSummary(found(b, "article", other)), comparison: found(comparison, "article", other) };
}
