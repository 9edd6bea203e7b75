/** Countries whose people have names in characters: elsewhere a name that the bridge can read is a coincidence. */
const BRIDGE_COUNTRIES = new Set(["VN", "CN", "TW", "HK", "MO", "SG", "MY"]);

/** Whether the names of a country's people may be read in the bridge; a person of an unknown country may be of any. */
export function isBridgeCountry(country: string | undefined): boolean {
  return country === undefined || BRIDGE_COUNTRIES.has(country);
}
