import type { Conflict, ParsedEvent, ParsedOfficial, Quote } from "@concord/domain";
import { formatCountry } from "../format/format-codes.ts";
import { formatFieldValue } from "../format/format-field-value.ts";
import { formatOffice } from "../format/format-office.ts";
import { formatPlace } from "../format/title-event.ts";
import { getMessages } from "../messages/messages.ts";
import { Days } from "./days.tsx";

/** An official as one text presents them. */
export function TryOfficial({ official }: { readonly official: ParsedOfficial }) {
  const messages = getMessages();
  return (
    <div>
      <p>{[official.name, ...official.aliases].join(" · ")}</p>
      <p className="note">
        {[...official.tenures.map((tenure) => formatOffice(tenure, messages)), official.country && formatCountry(official.country, messages.language)]
          .filter(Boolean)
          .join(" · ")}{" "}
        {official.basis === "inferred" && <span className="inferred">{messages.events.inferred}</span>}
      </p>
    </div>
  );
}

/** An event as one text reports it. */
export function TryEvent({ event }: { readonly event: ParsedEvent }) {
  const messages = getMessages();
  return (
    <div>
      <p>
        {messages.kinds[event.kind]}
        {event.place && ` · ${formatPlace(event.place, messages)}`}
        {!event.main && <span className="note"> · {messages.events.background}</span>}
      </p>
      <p className="note">
        <Days when={event.when} />
        {event.participants.length > 0 && ` · ${event.participants.map((participant) => participant.name).join(", ")}`}
      </p>
    </div>
  );
}

/** What somebody said, and who it was. */
export function TryQuote({ quote: { kind, text, speaker }, language }: { readonly quote: Quote; readonly language: string }) {
  const { article } = getMessages();
  return (
    <div>
      <p lang={language} dir="auto">
        {kind === "direct" ? `“${text}”` : text}
      </p>
      <p className="note parts">
        <span>{speaker ?? article.unnamedSpeaker}</span>
        {kind === "reported" && <span>{article.reported}</span>}
      </p>
    </div>
  );
}

/** A field on which two places of one text disagree: the values, which one counts, and why. */
export function TryConflict({ conflict: { subject, field, values, shown, rule } }: { readonly conflict: Conflict }) {
  const messages = getMessages();
  const { conflict: labels } = messages;
  return (
    <div>
      <p>
        {labels.fields[field] ?? field}: {subject}
      </p>
      <p className="note parts">
        {values.map(({ value, basis }) => (
          <span key={`${value}${basis}`}>
            {formatFieldValue(field, value, messages)} ({value === shown ? labels.shown.toLowerCase() : labels.set.toLowerCase()}, {labels[basis]})
          </span>
        ))}
      </p>
      <p className="note">{labels.rules[rule] ?? rule}</p>
    </div>
  );
}
