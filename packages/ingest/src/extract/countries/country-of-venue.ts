import type { ParsedEvent, ParsedOfficial } from "@concord/domain";
import { OF_STATE } from "./country-at-home.ts";
import { SEATS } from "./homes-named.ts";
import { isHeldThere } from "./is-held-there.ts";

/**
 * A member of government named without a country, at an event in a country, is at home there. `isOfWorld`: the language is of no state, so that its news
 * comes from abroad as well: then a guest whose country goes without saying may have met the one host, and those whom a visitor meets are hosts.
 */
export function countryOfVenue(official: ParsedOfficial, officials: readonly ParsedOfficial[], events: readonly ParsedEvent[], isOfWorld = false): string | undefined {
  const [main] = events;
  // Whoever meets beside a summit may be at home anywhere.
  if (main?.place === undefined || main.within.some(({ event }) => event === undefined) || !official.tenures.some((tenure) => OF_STATE.has(tenure.office))) return undefined;
  // International bodies meet at their seats, whoever comes there.
  if (isOfWorld && SEATS.has(main.place.name)) return undefined;
  const country = main.place.country;
  const own = main.participants.find((participant) => participant.official === official.id);
  // Whoever leads a delegation, or visits, is not at home.
  const isAtHome = main.kind === "visit" ? isOfWorld && isMet(official, events) && (own === undefined || own.role === "host") : own !== undefined && own.role !== "delegation-head" && !(isOfWorld && isGuest(official, officials, main, country));
  return isAtHome && !isHeldThere(official, officials, country) ? country : undefined;
}

/** All others of the event whose country the text says serve that of the venue. */
function isGuest({ id }: ParsedOfficial, officials: readonly ParsedOfficial[], { participants }: ParsedEvent, country: string): boolean {
  const others = participants.flatMap(({ official }) => officials.filter((other) => other.id === official && other.id !== id && other.basis === "stated"));
  return others.length > 0 && others.every((other) => other.country === country);
}

/** Takes part in another event of the visit, and leads no delegation. */
function isMet({ id }: ParsedOfficial, events: readonly ParsedEvent[]): boolean {
  return events.some(({ main, participants }) => !main && participants.some(({ official, role }) => official === id && role !== "delegation-head"));
}
