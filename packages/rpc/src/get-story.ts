import type { Store } from "@concord/store";
import { findStoryQuestions } from "./find-questions.ts";
import { found } from "./found.ts";
import type { StoryDetail } from "./story-detail.ts";
import { toStorySummary } from "./to-story-summary.ts";

/** A story and what its editions speak of. */
export async function getStory(store: Store, id: string): Promise<StoryDetail> {
  const story = found(await store.stories.find(id), "story", id);
  const articles = (await Promise.all(story.articles.map((articleId) => store.articles.find(articleId)))).flatMap((article) => article ?? []);
  const [summary, officials, events, questions] = await Promise.all([
    toStorySummary(store, story),
    store.officials.summaries([...new Set(articles.flatMap((article) => article.officials))]),
    store.events.summaries([...new Set(articles.flatMap((article) => article.events))]),
    findStoryQuestions(store, story.id),
  ]);
  return { story: summary, officials, events, questions };
}
