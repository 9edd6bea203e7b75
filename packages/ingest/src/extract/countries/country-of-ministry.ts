import type { ParsedOfficial } from "@concord/domain";
import type { BodyReading } from "../bodies/body-reading.ts";
import { isNameOfHome } from "./country-of-name.ts";

/** The text names a ministry of the same portfolio with its country, and of one country only. */
export function countryOfMinistry(official: ParsedOfficial, officials: readonly ParsedOfficial[], bodies: readonly BodyReading[]): string | undefined {
  const portfolios = new Set(official.tenures.map((tenure) => tenure.portfolio).filter((portfolio) => portfolio !== undefined));
  const countries = new Set<string>();
  for (const body of bodies) if (body.noun === "ministry" && body.country !== undefined && body.portfolio !== undefined && portfolios.has(body.portfolio)) countries.add(body.country);
  // A ministry told with the office, where countries are told with those abroad alone, is not the one of which the text says the country.
  if (isNameOfHome(official) && official.tenures.some((tenure) => tenure.organisation !== undefined)) return undefined;
  // The ministry of another official of the text is not this one's.
  for (const other of officials) if (other !== official && other.country !== undefined && other.tenures.some((tenure) => tenure.portfolio !== undefined && portfolios.has(tenure.portfolio))) countries.delete(other.country);
  const [only] = countries;
  return countries.size === 1 ? only : undefined;
}
