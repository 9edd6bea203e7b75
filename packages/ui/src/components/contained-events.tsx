import type { DiplomaticEvent, EventSummary, OfficialSummary } from "@concord/domain";
import { toRecordAddress } from "../address/to-address.ts";
import { titleEvent } from "../format/title-event.ts";
import { getMessages } from "../messages/messages.ts";
import { Days } from "./days.tsx";
import { EventSides } from "./event-sides.tsx";

interface ContainedEventsProps {
  readonly events: readonly EventSummary[];
  /** The event that they happened within: its day and place are not said again. */
  readonly outer: Pick<DiplomaticEvent, "when" | "place">;
  readonly officials: readonly OfficialSummary[];
}

/** What happened within an event: what it was, who took part, and a day and a place only where they are others. */
export function ContainedEvents({ events, outer, officials }: ContainedEventsProps) {
  const messages = getMessages();
  return (
    <ol className="contained">
      {events.map((event) => {
        const isSameDay = event.when?.start === outer.when?.start && event.when?.end === outer.when?.end;
        const titled = event.place?.name === outer.place?.name ? { ...event, place: undefined } : event;
        return (
          <li key={event.id}>
            <h3>
              <a href={toRecordAddress("events", event.slug)}>{titleEvent(titled, messages)}</a>
            </h3>
            {event.when && !isSameDay && (
              <p className="note">
                <Days when={event.when} />
              </p>
            )}
            <EventSides participants={event.participants} officials={officials} />
          </li>
        );
      })}
    </ol>
  );
}
