import type { Article } from "@concord/domain";
import { findWebAddress } from "../format/find-web-address.ts";
import { formatOutlet } from "../format/format-outlet.ts";
import { getMessages } from "../messages/messages.ts";

/** Where a text comes from, in the margin: authors, issuing unit, outlet, source. */
export function ArticleOrigin({ article }: { readonly article: Article }) {
  const messages = getMessages();
  const labels = messages.article;
  const source = article.source;
  const address = findWebAddress(source?.url);
  const rows = [
    [labels.by, article.bylines.map((byline) => byline.name).join(", ")],
    [labels.credit, article.credit],
    [messages.articles.outlet, article.outlet && formatOutlet(article.outlet)],
  ] as const;
  return (
    <dl className="origin">
      {rows.map(
        ([label, value]) =>
          value && (
            <div key={label}>
              <dt>{label}</dt>
              <dd lang="">{value}</dd>
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
