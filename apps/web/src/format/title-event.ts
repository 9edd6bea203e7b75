import type { EventKind, EventPlace, LocalisedText } from "@concord/domain";
import type { Messages } from "../messages/messages.ts";
import { formatCountry } from "./format-codes.ts";

interface TitledEvent {
  readonly kind: EventKind;
  readonly names: readonly LocalisedText[];
  readonly place?: EventPlace | undefined;
  /** Titles of the articles about it. */
  readonly headlines?: readonly LocalisedText[];
}

/**
 * What to call an event: its name in the reader's language, else a headline in it, else kind and place.
 * A foreign name is never translated or passed off as ours.
 */
export function titleEvent(event: TitledEvent, messages: Messages): string {
  const isOurs = (text: LocalisedText) => text.language === messages.language;
  const named = event.names.find(isOurs) ?? event.headlines?.find(isOurs);
  if (named) return named.text;
  const kind = messages.kinds[event.kind];
  return event.place ? messages.kindAt(kind, event.place.name) : kind;
}

/** A place with its country, named once where the place is the country. */
export function formatPlace(place: EventPlace, messages: Messages): string {
  const country = formatCountry(place.country, messages.language);
  return place.name === country ? country : `${place.name}, ${country}`;
}
