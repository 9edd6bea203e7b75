import type { ArticleSummary, OpenQuestion } from "@concord/domain";
import type { Store } from "@concord/store";
import type { EventQuestion, OfficialQuestion, StoryQuestion } from "./asked-about.ts";
import { toArticleSummary } from "./to-article-summary.ts";

/** What the record leaves open about an official, with the others that it may be. */
export async function findOfficialQuestions(store: Store, officialId: string): Promise<OfficialQuestion[]> {
  const questions = await store.questions.ofOfficial(officialId);
  return Promise.all(questions.map(async (question) => ({ ...(await withArticles(store, question)), officials: await store.officials.summaries(question.officials.filter((id) => id !== officialId)) })));
}

/** What the record leaves open about an event, with the others that it may be. */
export async function findEventQuestions(store: Store, eventId: string): Promise<EventQuestion[]> {
  const questions = await store.questions.ofEvent(eventId);
  return Promise.all(questions.map(async (question) => ({ ...(await withArticles(store, question)), events: await store.events.summaries((question.events ?? []).filter((id) => id !== eventId)) })));
}

/** What the record leaves open about a story. */
export async function findStoryQuestions(store: Store, storyId: string): Promise<StoryQuestion[]> {
  const questions = await store.questions.ofStory(storyId);
  return Promise.all(questions.map((question) => withArticles(store, question)));
}

async function withArticles(store: Store, question: OpenQuestion): Promise<{ question: OpenQuestion; articles: ArticleSummary[] }> {
  const ids = new Set(question.mentions.map(({ articleId }) => articleId));
  const articles = await Promise.all([...ids].map((id) => store.articles.find(id)));
  return { question, articles: articles.flatMap((article) => (article ? [toArticleSummary(article)] : [])) };
}
