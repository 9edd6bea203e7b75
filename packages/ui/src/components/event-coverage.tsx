import type { ArticleSummary, SourcedEvidence } from "@concord/domain";
import { formatLanguage } from "../format/format-codes.ts";
import { groupTellings } from "../format/group-tellings.ts";
import { getMessages } from "../messages/messages.ts";
import { ArticleLine } from "./article-line.tsx";
import { Quotation } from "./quotation.tsx";

/** Enough words to recognise a telling; the article has all of them. */
const MAX_QUOTATIONS = 4;

interface EventCoverageProps {
  readonly articles: readonly ArticleSummary[];
  readonly evidence: readonly SourcedEvidence[];
}

/** The tellings of an event side by side: each language, its articles, and the words that tell it. */
export function EventCoverage({ articles, evidence }: EventCoverageProps) {
  const messages = getMessages();
  return (
    <ul className="tellings">
      {groupTellings(articles, evidence).map(({ language, tellings }) => (
        <li key={language}>
          <h3 className="label">{formatLanguage(language, messages.language)}</h3>
          {tellings.map(({ article, words }) => (
            <div key={article.id} className="telling">
              <ArticleLine article={article} inLanguage={false} />
              <ul className="quotation mt-1">
                {words.slice(0, MAX_QUOTATIONS).map((quoted) => (
                  <li key={quoted.start}>
                    <Quotation evidence={quoted} language={language} />
                  </li>
                ))}
                {words.length === 0 && <li className="note">{messages.event.noWords}</li>}
              </ul>
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}
