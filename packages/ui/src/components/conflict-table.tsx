import type { SourcedConflict } from "@concord/domain";
import { formatFieldValue } from "../format/format-field-value.ts";
import { getMessages } from "../messages/messages.ts";
import { Quotations } from "./quotations.tsx";

interface ConflictTableProps {
  readonly conflict: SourcedConflict;
  readonly languageOf: (articleId: string) => string | undefined;
}

/** One field on which sources disagree: each value with its words, which one is shown, and the rule that chose it. */
export function ConflictTable({ conflict, languageOf }: ConflictTableProps) {
  const messages = getMessages();
  const labels = messages.conflict;
  return (
    <div className="conflict">
      <h3>
        {labels.fields[conflict.field] ?? conflict.field}: {conflict.subject}
      </h3>
      <dl>
        {conflict.values.map(({ value, basis, evidence }) => (
          <div key={`${value}${basis}`} className={value === conflict.shown ? "conflict-shown" : "conflict-set-aside"}>
            <dt>
              <span className="conflict-value">{formatFieldValue(conflict.field, value, messages)}</span>{" "}
              <span className="note">
                {value === conflict.shown ? labels.shown : labels.set} · {labels[basis]}
              </span>
            </dt>
            <dd>
              <Quotations evidence={evidence} languageOf={languageOf} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="note">
        {labels.rule}: {labels.rules[conflict.rule] ?? conflict.rule}
      </p>
    </div>
  );
}
