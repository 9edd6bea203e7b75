import type { ArticleSummary } from "@concord/domain";
import { toRecordAddress } from "../address/to-address.ts";
import { formatLanguage } from "../format/format-codes.ts";
import { formatPrintedDate } from "../format/format-printed-date.ts";
import { getMessages } from "../messages/messages.ts";

/** An article in a list: its headline in its own language, else its first words, which are never shown as a headline. */
export function ArticleLine({ article, dated = true }: { readonly article: ArticleSummary; readonly dated?: boolean }) {
  const messages = getMessages();
  return (
    <>
      <p className="text-[1.08rem] leading-[1.5]">
        <a href={toRecordAddress("articles", article.slug)} lang={article.language} dir="auto">
          {article.title ?? `${article.opening} …`}
        </a>
      </p>
      <p className="note">
        {[
          formatLanguage(article.language, messages.language),
          article.outlet,
          dated && article.publishedAt && formatPrintedDate(article.publishedAt, messages.locale),
          !article.title && messages.articles.noTitle,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </>
  );
}
