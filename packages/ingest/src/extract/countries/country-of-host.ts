import type { ParsedEvent, ParsedOfficial } from "@concord/domain";

/** Of two with the same office at an event abroad, where the first is the one of home, the second is at home there. */
export function countryOfHost(official: ParsedOfficial, officials: readonly ParsedOfficial[], { events, homes }: { readonly events: readonly ParsedEvent[]; readonly homes: readonly string[] }): string | undefined {
  for (const event of events) {
    const country = event.place?.country;
    if (country === undefined || homes.includes(country) || event.participants.every((participant) => participant.official !== official.id)) continue;
    const alike = officials.filter((other) => other !== official && isSameOffice(official, other) && event.participants.some((participant) => participant.official === other.id));
    if (alike.some((other) => other.country !== undefined && homes.includes(other.country)) && alike.every((other) => other.country !== country)) return country;
  }
  return undefined;
}

/** "op uitnodiging van premier X bezocht de koning …": who invited to a visit abroad is at home there. */
export function countryOfInviter({ id }: ParsedOfficial, { events, homes }: { readonly events: readonly ParsedEvent[]; readonly homes: readonly string[] }): string | undefined {
  const visit = events.find(({ kind, place, participants }) => kind === "visit" && place !== undefined && !homes.includes(place.country) && participants.some(({ official, role }) => official === id && role === "host") && participants.some(({ official, role }) => official !== id && role !== "host"));
  return visit?.place?.country;
}

/** The portfolio may be told of one alone. */
function isSameOffice(one: ParsedOfficial, other: ParsedOfficial): boolean {
  return one.tenures.some((tenure) => other.tenures.some((own) => own.office === tenure.office && (own.portfolio === undefined || tenure.portfolio === undefined || own.portfolio === tenure.portfolio)));
}
