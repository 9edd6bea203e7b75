import type { Article } from "@concord/domain";
import { formatLanguage } from "../format/format-codes.ts";
import { formatPrintedDate } from "../format/format-printed-date.ts";
import { getMessages } from "../messages/messages.ts";

/** When an article appeared, as printed, and in which language. */
export function ArticleDate({ article }: { readonly article: Article }) {
  const messages = getMessages();
  return (
    <>
      <p>
        {article.publishedAt ? (
          <time className="tabular" dateTime={article.publishedAt}>
            {formatPrintedDate(article.publishedAt, messages.locale)}
          </time>
        ) : (
          messages.article.undated
        )}
      </p>
      <p>{formatLanguage(article.language, messages.language)}</p>
    </>
  );
}
