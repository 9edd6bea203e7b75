import type { OfficialSummary } from "@concord/domain";
import type { EventQuestion } from "@concord/rpc";
import { toLanguageOf } from "../format/to-language-of.ts";
import { getMessages } from "../messages/messages.ts";
import { CompareLink } from "./compare-link.tsx";
import { EventLine } from "./event-line.tsx";
import { EvidenceBits } from "./evidence-bits.tsx";
import { HowToDecide } from "./how-to-decide.tsx";
import { Quotations } from "./quotations.tsx";

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
          <Quotations evidence={question.mentions} languageOf={toLanguageOf(articles)} />
          <CompareLink articles={articles} />
          <HowToDecide ids={question.events ?? []} />
        </li>
      ))}
    </ul>
  );
}
