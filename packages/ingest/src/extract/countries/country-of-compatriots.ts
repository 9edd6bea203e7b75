import type { ParsedOfficial } from "@concord/domain";
import { OF_STATE } from "./country-at-home.ts";
import { countryOfName } from "./country-of-name.ts";

/** News that names one of its own officials without the country names the others so, too: the one country that such officials were found to serve. */
export function countryOfCompatriots(official: ParsedOfficial, officials: readonly ParsedOfficial[]): string | undefined {
  if (!official.tenures.some(({ office }) => OF_STATE.has(office))) return undefined;
  const homes = new Set(officials.flatMap(({ name, country, basis }) => (country !== undefined && basis === "inferred" && countryOfName(name) !== country ? [country] : [])));
  const [only] = homes;
  return homes.size === 1 ? only : undefined;
}
