import type { ArticleSummary, OfficialSummary, SourcedEvidence } from "@concord/domain";
import type { EventQuestion } from "@concord/rpc";
import { getMessages } from "../messages/messages.ts";
import { ArticleLine } from "./article-line.tsx";
import { CompareLink } from "./compare-link.tsx";
import { EventLine } from "./event-line.tsx";
import { EvidenceBits } from "./evidence-bits.tsx";
import { HowToDecide } from "./how-to-decide.tsx";
import { Quotation } from "./quotation.tsx";

interface EventQuestionsProps {
  readonly questions: readonly EventQuestion[];
  readonly officials: readonly OfficialSummary[];
}

const PARTS = ["kind", "days", "place", "people", "words"] as const;

/** Which other event this may be: what it was, what speaks for and against it, and the words that tell the two. */
export function EventQuestions({ questions, officials }: EventQuestionsProps) {
  const { question: labels } = getMessages();
  return (
    <ul className="questions">
      {questions.map(({ question, events, articles }) => (
        <li key={question.id}>
          {events.map((event) => (
            <EventLine key={event.id} event={event} officials={officials} dated />
          ))}
          {question.eventEvidence && (
            <div className="note">
              <EvidenceBits
                parts={PARTS.map((part) => [labels.eventParts[part], question.eventEvidence?.[part] ?? 0])}
                total={question.eventEvidence.total}
                needed={question.eventEvidence.needed}
              />
            </div>
          )}
          <ul className="quoted-articles">
            {question.mentions.map((words) => (
              <QuotedArticle key={words.articleId} words={words} article={articles.find(({ id }) => id === words.articleId)} />
            ))}
          </ul>
          <CompareLink articles={articles} />
          <HowToDecide ids={question.events ?? []} />
        </li>
      ))}
    </ul>
  );
}

/** The words that tell an event are short: they stand with the article that they are from. */
function QuotedArticle({ words, article }: { readonly words: SourcedEvidence; readonly article: ArticleSummary | undefined }) {
  return (
    <li>
      {article && <ArticleLine article={article} />}
      <p className="quotation">
        <Quotation evidence={words} language={article?.language} />
      </p>
    </li>
  );
}
