import type { DiplomaticEvent, EventSummary, OfficialSummary } from "@concord/domain";
import { EventLine } from "./event-line.tsx";

interface ContainedEventsProps {
  readonly events: readonly EventSummary[];
  /** The event that they happened within: its day and place are not said again. */
  readonly outer: Pick<DiplomaticEvent, "when" | "place">;
  readonly officials: readonly OfficialSummary[];
}

/** What happened within an event: what it was, who took part, and a day and a place only where they are others. */
export function ContainedEvents({ events, outer, officials }: ContainedEventsProps) {
  return (
    <ol className="contained">
      {events.map((event) => {
        const isSameDay = event.when?.start === outer.when?.start && event.when?.end === outer.when?.end;
        const titled = event.place?.name === outer.place?.name ? { ...event, place: undefined } : event;
        return (
          <li key={event.id}>
            <EventLine event={titled} officials={officials} dated={event.when !== undefined && !isSameDay} />
          </li>
        );
      })}
    </ol>
  );
}
