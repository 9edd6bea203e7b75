import type { EventSummary, OfficialSummary } from "@concord/domain";
import { toRecordAddress } from "../address/to-address.ts";
import { titleEvent } from "../format/title-event.ts";
import { getMessages } from "../messages/messages.ts";
import { Days } from "./days.tsx";
import { EventSides } from "./event-sides.tsx";

interface EventLineProps {
  readonly event: EventSummary;
  readonly officials: readonly OfficialSummary[];
  /** False where the page says its days already. */
  readonly dated: boolean;
}

/** An event among others of one section: what it was, when, and who met whom. */
export function EventLine({ event, officials, dated }: EventLineProps) {
  return (
    <>
      <h3>
        <a href={toRecordAddress("events", event.slug)}>{titleEvent(event, getMessages())}</a>
      </h3>
      {dated && (
        <p className="note">
          <Days when={event.when} />
        </p>
      )}
      <EventSides participants={event.participants} officials={officials} />
    </>
  );
}
