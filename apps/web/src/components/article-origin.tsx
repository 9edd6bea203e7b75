import type { Article } from "@concord/domain";
import { formatLanguage } from "../format/format-codes.ts";
import { formatPrintedDate } from "../format/format-printed-date.ts";
import { findWebAddress } from "../format/find-web-address.ts";
import { getMessages } from "../messages/messages.ts";

/** Where a text comes from, in the margin: language, date, outlet, authors, issuing unit, source. */
export function ArticleOrigin({ article }: { readonly article: Article }) {
  const messages = getMessages();
  const labels = messages.article;
  const source = article.source;
  const address = findWebAddress(source?.url);
  const rows = [
    [labels.published, article.publishedAt ? formatPrintedDate(article.publishedAt, messages.locale) : labels.undated],
    [labels.by, article.bylines.map((byline) => byline.name).join(", ")],
    [labels.credit, article.credit],
    [messages.articles.outlet, article.outlet],
  ] as const;
  return (
    <dl className="origin">
      <div>
        <dt className="sr-only">{messages.articles.language}</dt>
        <dd>{formatLanguage(article.language, messages.language)}</dd>
      </div>
      {rows.map(
        ([label, value]) =>
          value && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
      {(source?.publisher ?? source?.url) !== undefined && (
        <div>
          <dt>{labels.source}</dt>
          <dd>
            {address ? (
              <a href={address} rel="noopener noreferrer nofollow external">
                {source?.publisher ?? new URL(address).hostname}
              </a>
            ) : (
              (source?.publisher ?? source?.url)
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}
