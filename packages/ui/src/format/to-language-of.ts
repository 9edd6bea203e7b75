/** Finds the language of an article, among those that a page knows, by its id. */
export function toLanguageOf(articles: readonly { readonly id: string; readonly language: string }[]): (articleId: string) => string | undefined {
  const languages = new Map(articles.map(({ id, language }) => [id, language]));
  return (articleId) => languages.get(articleId);
}
