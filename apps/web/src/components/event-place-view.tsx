import type { EventPlace } from "@concord/domain";
import { formatCoordinates } from "../format/format-coordinates.ts";
import { formatPlace } from "../format/title-event.ts";
import { getMessages } from "../messages/messages.ts";
import { Locator } from "./locator.tsx";

/** A place in words, in degrees and on the globe. */
export function EventPlaceView({ place }: { readonly place: EventPlace }) {
  const messages = getMessages();
  const { latitude, longitude } = formatCoordinates(place.latitude, place.longitude);
  return (
    <div className="flex flex-wrap justify-between gap-4">
      <div>
        <p>{formatPlace(place, messages)}</p>
        <p className="note tabular">{messages.event.coordinates(latitude, longitude)}</p>
        {place.text !== place.name && (
          <p className="note">
            {messages.event.printed} “{place.text}”
          </p>
        )}
      </div>
      <div className="w-36">
        <Locator latitude={place.latitude} longitude={place.longitude} />
      </div>
    </div>
  );
}
