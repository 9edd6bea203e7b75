import type { EventPlace } from "@concord/domain";

const COUNTRY_NAMES = new Intl.DisplayNames(["en"], { type: "region" });

/** How the places of two events fit: the same place; one names only the country of the other; two places of one country; two countries; or one is unknown. */
export function comparePlaces(a: EventPlace | undefined, b: EventPlace | undefined): "same" | "country" | "elsewhere" | "abroad" | "unknown" {
  if (!a || !b) return "unknown";
  if (a.country !== b.country) return "abroad";
  if (a.name === b.name) return isCountry(a) ? "country" : "same";
  return isCountry(a) || isCountry(b) ? "country" : "elsewhere";
}

/** Whether the text says no more than the country: a town that was inferred contradicts none that is told. */
function isCountry(place: EventPlace): boolean {
  return place.basis === "inferred" || place.name === nameOf(place.country);
}

const names = new Map<string, string | undefined>();

function nameOf(country: string): string | undefined {
  if (!names.has(country)) names.set(country, COUNTRY_NAMES.of(country));
  return names.get(country);
}
