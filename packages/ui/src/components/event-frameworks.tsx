import type { EventSummary } from "@concord/domain";
import { toRecordAddress } from "../address/to-address.ts";
import { chooseHeadline, titleEvent } from "../format/title-event.ts";
import { getMessages } from "../messages/messages.ts";
import { Days } from "./days.tsx";

/** The events of the record that an event was part of, each with its days and its theme, else a headline. */
export function EventFrameworks({ events }: { readonly events: readonly EventSummary[] }) {
  const messages = getMessages();
  return events.map((outer) => {
    const words = chooseHeadline(outer.themes.length > 0 ? outer.themes : outer.headlines, messages);
    return (
      <div key={outer.id} className="framework">
        <p>
          {messages.event.partOf} <a href={toRecordAddress("events", outer.slug)}>{titleEvent(outer, messages)}</a>
          {outer.when && (
            <span className="note">
              {" · "}
              <Days when={outer.when} />
            </span>
          )}
        </p>
        {words && (
          <p className="headline" lang={words.language} dir="auto">
            {words.text}
          </p>
        )}
      </div>
    );
  });
}
