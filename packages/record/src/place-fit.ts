import type { EventPlace } from "@concord/domain";
import { gazetteer } from "@concord/ingest";

const COUNTRY_NAMES = new Intl.DisplayNames(["en"], { type: "region" });

/** A suburb, an airport, the next town: a reader takes one for the other. */
const NEAR_KM = 30;
const KM_PER_DEGREE = 111;

/** How the places of two events fit. `wider`: one names only the country or the region that the other is in. `near`: two places beside each other. */
export type PlaceFit = "same" | "wider" | "near" | "elsewhere" | "abroad" | "unknown";

/** Compares the places of two events. */
export function comparePlaces(a: EventPlace | undefined, b: EventPlace | undefined): PlaceFit {
  if (!a || !b) return "unknown";
  if (a.country !== b.country) return "abroad";
  if (a.name === b.name) return isCountry(a) ? "wider" : "same";
  if (isCountry(a) || isCountry(b) || regionOf(a) === b.name || regionOf(b) === a.name) return "wider";
  return distanceKm(a, b) <= NEAR_KM ? "near" : "elsewhere";
}

const regions = new Map<string, string>();

/** The region of a town, as the gazetteer names both; towns that share a name are told apart by where they are. */
function regionOf({ name, country, latitude, longitude }: EventPlace): string | undefined {
  if (regions.size === 0) for (const place of gazetteer.places) if (place.region !== undefined) regions.set(keyOf(place), place.region);
  return regions.get(keyOf({ name, country, latitude, longitude }));
}

function keyOf({ name, country, latitude, longitude }: Pick<EventPlace, "name" | "country" | "latitude" | "longitude">): string {
  return [country, name, latitude, longitude].join(" ");
}

function distanceKm(a: EventPlace, b: EventPlace): number {
  const width = Math.cos((a.latitude * Math.PI) / 180);
  return KM_PER_DEGREE * Math.hypot(a.latitude - b.latitude, (a.longitude - b.longitude) * width);
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
