import type { ArticleDetail } from "@concord/rpc";
import type { OfficialSummary } from "@concord/domain";
import { toEvidenceAddress, toRecordAddress } from "../address/to-address.ts";
import { chooseName } from "../format/choose-name.ts";
import { groupQuotes } from "../format/group-quotes.ts";
import { getMessages } from "../messages/messages.ts";

/** Who said what in an article, in its order; each quotation leads to its place in the text. */
export function ArticleQuotes({ article, officials }: Pick<ArticleDetail, "article" | "officials">) {
  const { article: labels } = getMessages();
  return (
    <ul className="speeches">
      {groupQuotes(article.quotes).map(([first, ...rest]) => {
        const isReported = [first, ...rest].every(({ kind }) => kind === "reported");
        return (
          <li key={first.start}>
            <p>
              <Speaker official={officials.find(({ id }) => id === first.officialId)} printed={first.speaker} />
              {isReported && <span className="note"> · {labels.reported}</span>}
            </p>
            <ul className="quotation">
              {[first, ...rest].map((quote) => (
                <li key={quote.start}>
                  <a href={toEvidenceAddress({ articleId: article.slug, start: quote.start, end: quote.end })} lang={article.language} dir="auto">
                    {quote.kind === "direct" ? `“${quote.text}”` : quote.text}
                  </a>
                  {quote.kind === "reported" && !isReported && <span className="note">{labels.reported}</span>}
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

function Speaker({ official, printed }: { readonly official: OfficialSummary | undefined; readonly printed: string | undefined }) {
  const { article: labels, language } = getMessages();
  if (!official) return printed ?? labels.unnamedSpeaker;
  const name = chooseName(official, language);
  return (
    <a href={toRecordAddress("officials", official.slug)} lang={name.language}>
      {name.text}
    </a>
  );
}
