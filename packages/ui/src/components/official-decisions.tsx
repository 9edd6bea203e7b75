import type { OfficialDecision } from "@concord/rpc";
import { Fragment } from "react";
import { toRecordAddress } from "../address/to-address.ts";
import { chooseName } from "../format/choose-name.ts";
import { formatFieldValue } from "../format/format-field-value.ts";
import { formatPrintedDate } from "../format/format-printed-date.ts";
import { getMessages } from "../messages/messages.ts";

/** What people decided about an official, with who, when and why; what was taken back stays, struck out. */
export function OfficialDecisions({ decisions }: { readonly decisions: readonly OfficialDecision[] }) {
  const { official: labels } = getMessages();
  return (
    <ul className="decisions">
      {decisions.map((entry) => (
        <li key={entry.decision.id}>
          <p>
            {entry.undoneBy ? (
              <del>
                <Decided entry={entry} />
              </del>
            ) : (
              <Decided entry={entry} />
            )}
          </p>
          <Signature decision={entry.decision} />
          {entry.undoneBy && (
            <>
              <p>{labels.decisionUndone}</p>
              <Signature decision={entry.undoneBy} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Why, who and when. */
function Signature({ decision: { reason, author, time } }: { readonly decision: OfficialDecision["decision"] }) {
  const { locale } = getMessages();
  return (
    <p className="note" dir="auto">
      “{reason}” {author}, <time dateTime={time}>{formatPrintedDate(time, locale)}</time>
    </p>
  );
}

/** The decision in a sentence. */
function Decided({ entry: { decision, officials } }: { readonly entry: OfficialDecision }) {
  const messages = getMessages();
  const { official: labels, conflict } = messages;
  if (decision.kind === "correct") {
    const { field, value } = decision.correction;
    return labels.decisionCorrect(conflict.fields[field] ?? field, formatFieldValue(field, value, messages));
  }
  if (officials.length === 0) return decision.kind === "same" ? labels.decisionSame : labels.decisionDifferentUnknown;
  return (
    <>
      {decision.kind === "same" ? labels.decisionSameAs : labels.decisionDifferent}{" "}
      {officials.map((official, position) => {
        const name = chooseName(official, messages.language);
        return (
          <Fragment key={official.id}>
            {position > 0 && ", "}
            <a href={toRecordAddress("officials", official.slug)} lang={name.language}>
              {name.text}
            </a>
          </Fragment>
        );
      })}
    </>
  );
}
