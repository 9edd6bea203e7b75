import type { SourcedEvidence } from "@concord/domain";
import { formatLanguage } from "../format/format-codes.ts";
import { getMessages } from "../messages/messages.ts";
import { Quotation } from "./quotation.tsx";

interface QuotationsProps {
  readonly evidence: readonly SourcedEvidence[];
  readonly languageOf: (articleId: string) => string | undefined;
}

/** Evidence as a list, each with the language it stood in. */
export function Quotations({ evidence, languageOf }: QuotationsProps) {
  const messages = getMessages();
  return (
    <ul className="quotation">
      {evidence.map((words) => {
        const language = languageOf(words.articleId);
        return (
          <li key={`${words.articleId}${words.start}`}>
            <Quotation evidence={words} language={language} />
            {language && <span className="note"> {formatLanguage(language, messages.language)}</span>}
          </li>
        );
      })}
    </ul>
  );
}
