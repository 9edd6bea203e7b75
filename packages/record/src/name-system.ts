import type { NameSystem } from "@concord/domain";
import { isBridgeCountry } from "./bridge-countries.ts";
import { knownName } from "./known-name.ts";

/** In which writing a name is printed, as far as its letters and the person's country show. */
export function nameSystem(name: string, country: string | undefined): NameSystem {
  if (/\p{Script=Han}/u.test(name)) return "han";
  if (country === "VN") return "vi";
  if (!isBridgeCountry(country)) return "other";
  const { system } = knownName(name).reading;
  return system === "vi" && country !== undefined ? "han-viet" : system;
}
