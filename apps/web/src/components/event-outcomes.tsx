import type { EventOutcome, OfficialSummary } from "@concord/domain";
import { getMessages } from "../messages/messages.ts";
import { OutcomeParties } from "./outcome-parties.tsx";
import { Quotations } from "./quotations.tsx";

interface EventOutcomesProps {
  readonly outcomes: readonly EventOutcome[];
  readonly officials: readonly OfficialSummary[];
  readonly languageOf: (articleId: string) => string | undefined;
}

/** What was proposed, promised, agreed, signed or asked for: by whom, to whom, about what, with the sentence that tells it. */
export function EventOutcomes({ outcomes, officials, languageOf }: EventOutcomesProps) {
  const { event, portfolios } = getMessages();
  return (
    <ul>
      {outcomes.map(({ kind, by, towards, portfolio, evidence }) => (
        <li key={`${kind}${evidence.map(({ articleId, start }) => `${articleId}${start}`).join()}`} className="mt-2 first:mt-0">
          <p>
            <span className="label">{event.outcomeKinds[kind]}</span> <OutcomeParties parties={by} officials={officials} />
            {towards.length > 0 && (
              <>
                {" "}
                {event.towards} <OutcomeParties parties={towards} officials={officials} />
              </>
            )}
            {portfolio && <span className="note"> · {portfolios[portfolio]}</span>}
          </p>
          <Quotations evidence={evidence} languageOf={languageOf} />
        </li>
      ))}
    </ul>
  );
}
