import type { NameSystem } from "@concord/domain";
import { knownName } from "./known-name.ts";

/** Countries whose people have names in characters: elsewhere a name that the bridge can read is a coincidence. */
const BRIDGE_COUNTRIES = new Set(["VN", "CN", "TW", "HK", "MO", "SG", "MY"]);

/** In which writing a name is printed, as far as its letters and the person's country show. */
export function nameSystem(name: string, country: string | undefined): NameSystem {
  if (/\p{Script=Han}/u.test(name)) return "han";
  if (country === "VN") return "vi";
  if (country !== undefined && !BRIDGE_COUNTRIES.has(country)) return "other";
  const { system } = knownName(name).reading;
  return system === "vi" && country !== undefined ? "han-viet" : system;
}
