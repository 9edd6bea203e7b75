/** The first string after all that begin with an article's id and the dash before its mentions. */
export function articleRange(articleId: string): readonly [string, string] {
  return [`${articleId}-`, `${articleId}.`]; // the full stop follows the dash in every collation by code
}

/** Id of the article that a telling or mention belongs to. */
export function articleOf(mentionId: string): string {
  return mentionId.slice(0, mentionId.lastIndexOf("-"));
}
