import type { EventSummary, OfficialSummary } from "@concord/domain";
import { toRecordAddress } from "../address/to-address.ts";
import { formatToldIn } from "../format/format-told-in.ts";
import { chooseHeadline, titleEvent } from "../format/title-event.ts";
import { getMessages } from "../messages/messages.ts";
import { Days } from "./days.tsx";
import { Entry } from "./entry.tsx";
import { EventSides } from "./event-sides.tsx";

interface EventEntryProps {
  readonly event: EventSummary;
  /** Those that the page knows, for their names in the reader's language. */
  readonly officials: readonly OfficialSummary[];
  readonly level?: "h2" | "h3";
}

/** An event as a line of the register: day, what, where, who met whom, and how many languages told it. */
export function EventEntry({ event, officials, level: Heading = "h3" }: EventEntryProps) {
  const messages = getMessages();
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
      <EventSides participants={event.participants} officials={officials} />
      <p className="note">{formatToldIn(event.languages, messages)}</p>
    </Entry>
  );
}
