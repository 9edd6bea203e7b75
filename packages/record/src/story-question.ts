import type { Article, OpenQuestion, StoryEvidence } from "@concord/domain";
import { sortedDistinct } from "./compare-strings.ts";
import { findDecided, storyMention } from "./decided-subject.ts";
import { meetByPrints, printPairs } from "./partition-stories.ts";
import { questionId } from "./question-id.ts";
import type { StoryTraces } from "./story-traces.ts";

/** Two stories, by their first articles, that may be one. */
export interface OpenStories {
  readonly articles: readonly [string, string];
  readonly evidence: StoryEvidence;
}

/** What the division of articles into stories leaves open: texts that are nearly one text, paragraph by paragraph. */
export function findOpenStories(stories: readonly (readonly StoryTraces[])[]): OpenStories[] {
  const firstOf = new Map(stories.flatMap((story) => story.map(({ articleId }) => [articleId, sortedDistinct(story.map((one) => one.articleId))[0] ?? articleId] as const)));
  const open = new Map<string, OpenStories>();
  for (const [a, b] of printPairs(stories.flat())) {
    const articles = [firstOf.get(a.articleId) ?? "", firstOf.get(b.articleId) ?? ""].sort() as [string, string]; // two of them
    if (articles[0] === articles[1] || open.has(articles.join(" ")) || findDecided(a.decided, storyMention(b.articleId))) continue;
    const meeting = meetByPrints(a, b);
    if (meeting.verdict !== "none") open.set(articles.join(" "), { articles, evidence: meeting.evidence });
  }
  return [...open.values()];
}

/** Whether two articles are editions of one text: asked with their first words. `texts` are the two articles, each with its source text. */
export function storyQuestion(texts: readonly { readonly article: Pick<Article, "id" | "blocks" | "spans">; readonly text: string }[], evidence: StoryEvidence): OpenQuestion {
  const sorted = texts.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const ids = sorted.map(({ article }) => article.id);
  return {
    id: questionId(ids),
    kind: "same-story",
    mentions: sorted.flatMap(({ article, text }) => {
      const span = article.spans.title ?? article.spans.standfirst ?? article.blocks[0];
      return span ? [{ articleId: article.id, start: span.start, end: span.end, text: text.slice(span.start, span.end) }] : [];
    }),
    officials: [],
    articles: ids,
    storyEvidence: evidence,
  };
}
