import type { DiplomaticEvent } from "@concord/domain";
import { formatCoordinates } from "../format/format-coordinates.ts";
import { formatPlace } from "../format/title-event.ts";
import { getMessages } from "../messages/messages.ts";
import { Days } from "./days.tsx";
import { Locator } from "./locator.tsx";

/** When and where an event was: days and place in words, the place also in degrees and on the globe. */
export function EventSetting({ when, place }: Pick<DiplomaticEvent, "when" | "place">) {
  const { event } = getMessages();
  return (
    <div className="setting">
      <div>
        <p className="setting-words">
          <Days when={when} />
        </p>
        {when?.basis === "inferred" && <p className="note">{event.inferredWhen}</p>}
        {place && <Place place={place} />}
      </div>
      {place && (
        <div className="setting-globe">
          <Locator latitude={place.latitude} longitude={place.longitude} />
        </div>
      )}
    </div>
  );
}

function Place({ place }: { readonly place: NonNullable<DiplomaticEvent["place"]> }) {
  const messages = getMessages();
  const isInferred = place.basis === "inferred";
  const { latitude, longitude } = formatCoordinates(place.latitude, place.longitude);
  return (
    <>
      <p className="setting-words setting-place">
        {formatPlace(place, messages)}
        {isInferred && (
          <>
            {" "}
            <span className="inferred" title={messages.events.inferredTitle}>
              {messages.events.inferred}
            </span>
          </>
        )}
      </p>
      {isInferred && <p className="note">{messages.event.inferredWhere}</p>}
      <p className="note tabular">
        {messages.event.coordinates(latitude, longitude)}
        {place.text !== place.name && ` · ${messages.event.printed} “${place.text}”`}
      </p>
    </>
  );
}
