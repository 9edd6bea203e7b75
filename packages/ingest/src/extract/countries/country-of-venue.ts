import type { ParsedEvent, ParsedOfficial } from "@concord/domain";
import { OF_STATE } from "./country-at-home.ts";
import { isHeldThere } from "./is-held-there.ts";

/** A member of government named without a country, at an event in a country that no other participant serves, is the host. */
export function countryOfVenue(official: ParsedOfficial, officials: readonly ParsedOfficial[], events: readonly ParsedEvent[]): string | undefined {
  const [main] = events;
  // Whoever meets beside a summit may be at home anywhere.
  if (main?.place === undefined || main.within.some(({ event }) => event === undefined) || !official.tenures.some((tenure) => OF_STATE.has(tenure.office))) return undefined;
  // Whoever leads a delegation, or visits, is not at home.
  const takesPart = main.kind !== "visit" && main.participants.some((participant) => participant.official === official.id && participant.role !== "delegation-head");
  return takesPart && !isHeldThere(official, officials, main.place.country) ? main.place.country : undefined;
}
