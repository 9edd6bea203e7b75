import type { EventSummary } from "@concord/domain";
import { toRecordAddress } from "../address/to-address.ts";
import { formatLanguage } from "../format/format-codes.ts";
import { chooseHeadline, titleEvent } from "../format/title-event.ts";
import { getMessages } from "../messages/messages.ts";
import { Days } from "./days.tsx";
import { Entry } from "./entry.tsx";
import { EventSides } from "./event-sides.tsx";

/** An event as a line of the register: day, what, where, who met whom, and how many languages told it. */
export function EventEntry({ event, level: Heading = "h3" }: { readonly event: EventSummary; readonly level?: "h2" | "h3" }) {
  const messages = getMessages();
  const { language } = messages;
  const headline = chooseHeadline(event.headlines, messages);
  return (
    <Entry as="li" margin={<Days when={event.when} short />}>
      <Heading className="entry-title">
        <a href={toRecordAddress("events", event.slug)}>{titleEvent(event, messages)}</a>
      </Heading>
      {!event.main && <p className="note">{messages.events.background}</p>}
      {headline && (
        <p className="headline" lang={headline.language} dir="auto">
          {headline.text}
        </p>
      )}
      <EventSides participants={event.participants} />
      <p className="note">
        {messages.events.toldIn(event.languages.length)}
        {": "}
        {event.languages.map((code) => formatLanguage(code, language)).join(", ")}
      </p>
    </Entry>
  );
}
