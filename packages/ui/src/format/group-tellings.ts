import type { ArticleSummary, SourcedEvidence } from "@concord/domain";

/** One article with the words in which it tells an event. */
export interface Telling {
  readonly article: ArticleSummary;
  readonly words: readonly SourcedEvidence[];
}

/** The articles of an event by language, sorted by code, each with its own evidence in reading order; the same words twice are shown once. */
export function groupTellings(articles: readonly ArticleSummary[], evidence: readonly SourcedEvidence[]): { language: string; tellings: Telling[] }[] {
  const languages = [...new Set(articles.map((article) => article.language))].toSorted();
  return languages.map((language) => ({
    language,
    tellings: articles
      .filter((article) => article.language === language)
      .map((article) => ({
        article,
        words: firstOfEach(evidence.filter((words) => words.articleId === article.id).toSorted((a, b) => a.start - b.start)),
      })),
  }));
}

function firstOfEach(evidence: readonly SourcedEvidence[]): SourcedEvidence[] {
  return evidence.filter((words, index) => evidence.findIndex((other) => other.text === words.text) === index);
}
