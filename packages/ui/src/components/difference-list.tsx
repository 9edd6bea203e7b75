import type { ArticleSummary, Difference, DifferenceSide } from "@concord/domain";
import { formatDifferenceValue } from "../format/format-difference-value.ts";
import { formatLanguage } from "../format/format-codes.ts";
import { getMessages } from "../messages/messages.ts";
import { Quotation } from "./quotation.tsx";

interface DifferenceListProps {
  readonly differences: readonly Difference[];
  readonly a: ArticleSummary;
  readonly b: ArticleSummary;
  /** The page also shows the paragraphs: each entry is the target of its marks there. */
  readonly linked?: boolean;
}

/** Differences one by one: what it is about, then what each text says, in its own words. */
export function DifferenceList({ differences, a, b, linked = false }: DifferenceListProps) {
  const { compare } = getMessages();
  return (
    <ol className="differences">
      {differences.map((difference, position) => (
        <li key={`${difference.field}${position}`} id={linked ? `difference-${position + 1}` : undefined}>
          <p>
            <span className="difference-field">{compare.fields[difference.field]}</span>
            {difference.subject !== undefined && (
              <span className="note" lang={a.language}>
                {" "}
                · {difference.subject}
              </span>
            )}
          </p>
          <dl className="difference-sides">
            <Side side={difference.a} field={difference.field} article={a} />
            <Side side={difference.b} field={difference.field} article={b} />
          </dl>
        </li>
      ))}
    </ol>
  );
}

interface SideProps {
  readonly side: DifferenceSide;
  readonly field: Difference["field"];
  readonly article: ArticleSummary;
}

function Side({ side, field, article }: SideProps) {
  const messages = getMessages();
  const value = side.value === undefined ? messages.compare.absent : formatDifferenceValue(field, side.value, messages);
  return (
    <div>
      <dt className="note">{formatLanguage(article.language, messages.language)}</dt>
      <dd>
        {value !== undefined && <p className={side.value === undefined ? "difference-absent" : "difference-value"}>{value}</p>}
        {side.value === undefined && side.evidence.length > 0 && <p className="note">{messages.compare.beside}</p>}
        {side.evidence.map((evidence) => (
          <p key={evidence.start} className="quotation">
            <Quotation evidence={evidence} language={article.language} />
          </p>
        ))}
      </dd>
    </div>
  );
}
