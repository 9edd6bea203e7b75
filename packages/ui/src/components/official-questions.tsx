import type { IdentityEvidence } from "@concord/domain";
import type { OfficialQuestion } from "@concord/rpc";
import { toLanguageOf } from "../format/to-language-of.ts";
import { getMessages } from "../messages/messages.ts";
import { EvidenceBits } from "./evidence-bits.tsx";
import { HowToDecide } from "./how-to-decide.tsx";
import { OfficialEntry } from "./official-entry.tsx";
import { Quotations } from "./quotations.tsx";

/** Who else this may be: each of the others, what speaks for and against it, and the words that name the two. */
export function OfficialQuestions({ questions }: { readonly questions: readonly OfficialQuestion[] }) {
  const { question: labels } = getMessages();
  return (
    <ul className="questions">
      {questions.map(({ question, officials, articles }) => (
        <li key={question.id}>
          {officials.length === 0 && <p>{labels.oneText}</p>}
          {officials.map((official) => (
            <OfficialEntry key={official.id} official={official} />
          ))}
          {question.evidence && <Evidence evidence={question.evidence} />}
          <Quotations evidence={question.mentions} languageOf={toLanguageOf(articles)} />
          <HowToDecide ids={question.officials} />
        </li>
      ))}
    </ul>
  );
}

const PARTS = ["name", "country", "office", "event"] as const;

/** What the name, the country, the office and shared events tell, in bits. */
function Evidence({ evidence }: { readonly evidence: IdentityEvidence }) {
  const { question: labels } = getMessages();
  const [a, b] = evidence.names;
  return (
    <div className="note">
      {a !== undefined && b !== undefined && <p>{labels.names(a, b)}</p>}
      <EvidenceBits parts={PARTS.map((part) => [labels.officialParts[part], evidence[part]])} total={evidence.total} needed={evidence.needed} />
    </div>
  );
}
