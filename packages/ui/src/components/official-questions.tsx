import type { OfficialQuestion } from "@concord/rpc";
import type { IdentityEvidence } from "@concord/domain";
import { getMessages } from "../messages/messages.ts";
import { OfficialEntry } from "./official-entry.tsx";
import { Quotations } from "./quotations.tsx";

interface OfficialQuestionsProps {
  readonly questions: readonly OfficialQuestion[];
  readonly languageOf: (articleId: string) => string | undefined;
}

/** Who else this may be: each of the others, what speaks for and against it, and the words that name the two. */
export function OfficialQuestions({ questions, languageOf }: OfficialQuestionsProps) {
  const { official: labels } = getMessages();
  return (
    <ul className="questions">
      {questions.map(({ question, officials }) => (
        <li key={question.id}>
          {officials.length === 0 && <p>{labels.questionOneText}</p>}
          {officials.map((official) => (
            <OfficialEntry key={official.id} official={official} />
          ))}
          {question.evidence && <Evidence evidence={question.evidence} />}
          <Quotations evidence={question.mentions} languageOf={languageOf} />
        </li>
      ))}
    </ul>
  );
}

const PARTS = ["name", "country", "office", "event"] as const;

/** What the name, the country, the office and shared events tell, in bits. */
function Evidence({ evidence }: { readonly evidence: IdentityEvidence }) {
  const { official: labels, locale } = getMessages();
  const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: "exceptZero" });
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const [a, b] = evidence.names;
  return (
    <div className="note">
      {a !== undefined && b !== undefined && <p>{labels.questionNames(a, b)}</p>}
      <dl className="bits">
        {PARTS.map((part) => (
          <div key={part}>
            <dt>{labels.questionParts[part]}</dt>
            <dd className="tabular">{signed.format(evidence[part])}</dd>
          </div>
        ))}
      </dl>
      <p className="tabular">{labels.questionTotal(plain.format(evidence.total), plain.format(evidence.needed))}</p>
    </div>
  );
}
