import type { EventKind, EventPlace, LocalisedText, Participant } from "@concord/domain";
import type { Messages } from "../messages/messages.ts";
import { formatCountry } from "./format-codes.ts";
import { isCountryName } from "./is-country-name.ts";

interface TitledEvent {
  readonly kind: EventKind;
  readonly names: readonly LocalisedText[];
  readonly place?: EventPlace | undefined;
  readonly participants: readonly Participant[];
}

/**
 * What to call an event: its name in the reader's language, else kind and place, else kind and sides.
 * A foreign name is never translated or passed off as ours, a headline is no name, and an inferred place is told where it can be marked as such.
 */
export function titleEvent(event: TitledEvent, messages: Messages): string {
  const named = event.names.find((name) => name.language === messages.language);
  if (named) return named.text;
  const kind = messages.kinds[event.kind];
  if (event.place && event.place.basis !== "inferred") return messages.kindAt(kind, event.kind, placeInSentence(event.place, messages));
  const sides = [...new Set(event.participants.flatMap((participant) => participant.side ?? []))].map((side) => countryInSentence(side, messages));
  return sides.length > 1 ? messages.kindBetween(kind, new Intl.ListFormat(messages.locale).format(sides)) : kind;
}

/** The headline to show beside an event: one in the reader's language, else the first there is. */
export function chooseHeadline(headlines: readonly LocalisedText[], messages: Messages): LocalisedText | undefined {
  return headlines.find((headline) => headline.language === messages.language) ?? headlines[0];
}

/** A place with its country, named once where the place is the country. */
export function formatPlace(place: EventPlace, messages: Messages): string {
  const country = formatCountry(place.country, messages.language);
  return isCountryName(place.name, place.country) ? country : `${place.name}, ${country}`;
}

/** The same behind a preposition: "the Netherlands", but "The Hague, Netherlands". */
function placeInSentence(place: EventPlace, messages: Messages): string {
  return isCountryName(place.name, place.country) ? countryInSentence(place.country, messages) : formatPlace(place, messages);
}

function countryInSentence(code: string, messages: Messages): string {
  return messages.countryInSentence(code, formatCountry(code, messages.language));
}
