import { ArticleSummary, type RecordArticle } from "@concord/domain";

/** At most so many UTF-16 units stand for an absent title. */
const OPENING_LENGTH = 240;

/** What lists show of an article. */
export function toArticleSummary(article: RecordArticle): ArticleSummary {
  // `strip` drops what the summary does not have; the record was checked when it was read.
  return ArticleSummary.strip().parse({ ...article, opening: openingOf(article) });
}

function openingOf({ standfirst, blocks }: RecordArticle): string {
  const words = standfirst ?? blocks.flatMap((block) => (block.kind === "paragraph" ? block.text : []))[0] ?? "";
  if (words.length <= OPENING_LENGTH) return words;
  const cut = words.lastIndexOf(" ", OPENING_LENGTH);
  return words.slice(0, cut > 0 ? cut : OPENING_LENGTH);
}
