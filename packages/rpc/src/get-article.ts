import type { Store } from "@concord/store";
import type { ArticleDetail } from "./article-detail.ts";
import { findStoryQuestions } from "./find-questions.ts";
import { found } from "./found.ts";
import { toStorySummary } from "./to-story-summary.ts";

/** An article and the records that it speaks of. */
export async function getArticle(store: Store, id: string): Promise<ArticleDetail> {
  const article = found(await store.articles.find(id), "article", id);
  const [record, officials, events, questions] = await Promise.all([
    article.storyId === undefined ? undefined : store.stories.find(article.storyId),
    store.officials.summaries(article.officials),
    store.events.summaries(article.events),
    findStoryQuestions(store, article.storyId ?? article.id),
  ]);
  const story = record && (await toStorySummary(store, record));
  return { article, story, editions: story?.editions.filter((edition) => edition.id !== article.id) ?? [], officials, events, questions };
}
