import type { SourcedEvidence } from "@concord/domain";
import { distinctEvidence } from "../format/distinct-evidence.ts";
import { formatLanguage } from "../format/format-codes.ts";
import { getMessages } from "../messages/messages.ts";
import { Quotation } from "./quotation.tsx";

interface QuotationsProps {
  readonly evidence: readonly SourcedEvidence[];
  readonly languageOf: (articleId: string) => string | undefined;
}

/** Enough to judge a fact by; the articles have the rest. */
const MAX_QUOTATIONS = 6;

/** Evidence as a list, each with the language it stood in. */
export function Quotations({ evidence, languageOf }: QuotationsProps) {
  const messages = getMessages();
  const isOwn = ({ articleId }: SourcedEvidence) => Number(languageOf(articleId) === messages.language);
  const distinct = distinctEvidence(evidence, languageOf).toSorted((a, b) => isOwn(b) - isOwn(a)); // the reader's language first
  if (distinct.length === 0) return null;
  return (
    <ul className="quotation">
      {distinct.slice(0, MAX_QUOTATIONS).map((words) => {
        const language = languageOf(words.articleId);
        return (
          <li key={`${words.articleId}${words.start}`}>
            <Quotation evidence={words} language={language} />
            {language && <span className="note"> {formatLanguage(language, messages.language)}</span>}
          </li>
        );
      })}
      {distinct.length > MAX_QUOTATIONS && <li className="note">{messages.event.moreWords(distinct.length - MAX_QUOTATIONS)}</li>}
    </ul>
  );
}
