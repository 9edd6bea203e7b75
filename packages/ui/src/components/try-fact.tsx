import type { ParsedEvent, ParsedOfficial } from "@concord/domain";
import { formatCountry } from "../format/format-codes.ts";
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
