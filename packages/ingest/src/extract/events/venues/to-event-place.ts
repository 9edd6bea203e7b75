import type { EventPlace } from "@concord/domain";
import type { Reading } from "../../../read/reading.ts";
import { textOfTokens } from "../../../text/tokens.ts";
import type { PlaceMention } from "../../places/place-mention.ts";

/** A place as an event shows it, with the words of the text. */
export function toEventPlace(reading: Reading, { place, start, end }: Pick<PlaceMention, "place" | "start" | "end">): EventPlace {
  return { name: place.name, country: place.country, latitude: place.latitude, longitude: place.longitude, text: textOfTokens(reading.tokens, start, end) };
}
