import type { EventKind, EventPlace, LocalisedText } from "@concord/domain";
import type { Messages } from "../messages/messages.ts";
import { formatCountry } from "./format-codes.ts";

interface TitledEvent {
  readonly kind: EventKind;
  readonly names: readonly LocalisedText[];
  readonly place?: EventPlace | undefined;
}

/** What to call an event: its name in the reader's language, else kind and place; a foreign name is never translated or passed off as ours. */
export function titleEvent(event: TitledEvent, messages: Messages): string {
  const named = event.names.find((name) => name.language === messages.language);
  if (named) return named.text;
  const kind = messages.kinds[event.kind];
  return event.place ? messages.kindAt(kind, event.place.name) : kind;
}

/** A place with its country, named once where the place is the country. */
export function formatPlace(place: EventPlace, messages: Messages): string {
  const country = formatCountry(place.country, messages.language);
  return place.name === country ? country : `${place.name}, ${country}`;
}
