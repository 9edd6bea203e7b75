import type { ArticleSummary, Story } from "@concord/domain";
import { toComparisonAddress } from "../address/to-address.ts";
import { findWebAddress } from "../format/find-web-address.ts";
import { getMessages } from "../messages/messages.ts";
import { ArticleLine } from "./article-line.tsx";
import { Section } from "./section.tsx";

interface ArticleEditionsProps {
  /** Slug of the article itself. */
  readonly slug: string;
  readonly editions: readonly ArticleSummary[];
  readonly original: Story["original"];
  readonly originalTitle: string | undefined;
}

/** The other editions of a text, and what its traces tell of the original. */
export function ArticleEditions({ slug, editions, original, originalTitle }: ArticleEditionsProps) {
  const { article, compare } = getMessages();
  const title = original?.title ?? originalTitle;
  const address = findWebAddress(original?.url);
  if (editions.length === 0 && !title && !address) return null;
  return (
    <Section title={article.editions}>
      <ul>
        {editions.map((edition) => (
          <li key={edition.id} className="mt-2 first:mt-0">
            <ArticleLine article={edition} />
            <p className="note">
              <a href={toComparisonAddress(slug, edition.slug)}>{compare.link}</a>
            </p>
          </li>
        ))}
      </ul>
      {(title ?? address) !== undefined && (
        <p>
          <span className="label">{title ? article.original : article.originalText}</span>
          <br />
          {address ? (
            <a href={address} rel="noopener noreferrer nofollow external" lang="">
              {title ?? address}
            </a>
          ) : (
            <span lang="">{title}</span>
          )}
        </p>
      )}
    </Section>
  );
}
