import { gazetteer, type GazetteerPlace } from "./gazetteer.ts";

/** Seats of government that are not the capital. Keys: ISO 3166-1 alpha-2. */
const SEATS: Readonly<Record<string, string>> = { BJ: "Cotonou", BO: "La Paz", CI: "Abidjan", NL: "The Hague" };

/** The town in which the government of a country sits. */
export function seatOfGovernment(country: string): GazetteerPlace | undefined {
  const name = SEATS[country] ?? gazetteer.countryPoint(country)?.capital;
  return name === undefined ? undefined : gazetteer.named(name).find((place) => place.country === country && place.kind === "city");
}
