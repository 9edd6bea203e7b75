import type { EventSummary, OfficialSummary } from "@concord/domain";
import { toRecordAddress } from "../address/to-address.ts";
import { formatPlace, titleEvent } from "../format/title-event.ts";
import { getMessages } from "../messages/messages.ts";
import { Days } from "./days.tsx";
import { OfficialEntry } from "./official-entry.tsx";

interface RecordFactProps {
  readonly recordId: string | undefined;
  readonly officials: readonly OfficialSummary[];
  readonly events: readonly EventSummary[];
}

/** The record that a mark speaks of: an official with office and country, or an event with day and place. */
export function RecordFact({ recordId, officials, events }: RecordFactProps) {
  const messages = getMessages();
  const official = officials.find(({ id }) => id === recordId);
  if (official) return <OfficialEntry official={official} />;
  const event = events.find(({ id }) => id === recordId);
  if (!event) return null;
  return (
    <>
      <p>
        <a href={toRecordAddress("events", event.slug)}>{titleEvent(event, messages)}</a>
      </p>
      <p className="note">
        <Days when={event.when} />
        {event.place && ` · ${formatPlace(event.place, messages)}`}
      </p>
    </>
  );
}
