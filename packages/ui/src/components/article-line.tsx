import type { ArticleSummary } from "@concord/domain";
import { toRecordAddress } from "../address/to-address.ts";
import { cutWords } from "../format/cut-words.ts";
import { formatLanguage } from "../format/format-codes.ts";
import { formatOutlet } from "../format/format-outlet.ts";
import { formatPrintedDate } from "../format/format-printed-date.ts";
import { getMessages } from "../messages/messages.ts";

/** About two lines. */
const MAX_OPENING = 110;

interface ArticleLineProps {
  readonly article: ArticleSummary;
  /** False where the page says the date, or the language, beside the line. */
  readonly dated?: boolean;
  readonly inLanguage?: boolean;
}

/** An article in a list: its headline in its own language, else its first words, which are never shown as a headline. */
export function ArticleLine({ article, dated = true, inLanguage = true }: ArticleLineProps) {
  const messages = getMessages();
  return (
    <>
      <p className="article-line">
        <a href={toRecordAddress("articles", article.slug)} lang={article.language} dir="auto">
          {article.title ?? `${cutWords(article.opening, MAX_OPENING)}\u00a0…`}
        </a>
      </p>
      <p className="note">
        {[
          inLanguage && formatLanguage(article.language, messages.language),
          article.outlet && formatOutlet(article.outlet),
          dated && article.publishedAt && formatPrintedDate(article.publishedAt, messages.locale),
          !article.title && messages.articles.noTitle,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </>
  );
}
