import type { ParsedOfficial } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { tokenAt } from "../../read/token-at.ts";

/** No republic has a king, no kingdom a president, not every republic a prime minister, and no other state a "Bundeskanzler". */
export function mayServe(reading: Reading, official: ParsedOfficial, country: string): boolean {
  const offices = new Set(official.tenures.map(({ office }) => office));
  if (!reading.reader.language.homes.includes(country) && isToldBy(reading, official, "office-home")) return false;
  if (WITHOUT_PREMIER.has(country) && offices.has("prime-minister")) return false;
  if (WITHOUT_VICE_PREMIER.has(country) && offices.has("deputy-prime-minister")) return false;
  return MONARCHIES.has(country) ? !offices.has("president") || offices.size > 1 : !offices.has("monarch");
}

/** States in which a president is head of the government, too. ISO 3166-1 alpha-2. */
const WITHOUT_PREMIER = new Set(["AF", "AO", "AR", "BO", "BR", "CL", "CO", "CR", "CY", "DO", "EC", "GH", "GM", "GT", "HN", "ID", "LR", "MV", "MW", "MX", "NG", "NI", "PA", "PH", "PY", "SL", "SV", "TM", "TR", "US", "UY", "VE", "ZM", "CH"]);

/** States at home in French whose government has no deputy to its head. ISO 3166-1 alpha-2. */
const WITHOUT_VICE_PREMIER = new Set(["FR", "SN", "CI", "ML", "BF", "NE", "TG", "BJ", "CM", "TD", "MG", "TN", "DZ", "MA", "MR", "GN", "MC"]);

/** States with a monarch, whose news means another state's president. ISO 3166-1 alpha-2. */
export const MONARCHIES = new Set(["AD", "AE", "AU", "BE", "BH", "BN", "BT", "CA", "DK", "ES", "GB", "JO", "JP", "KH", "KW", "LI", "LS", "LU", "MA", "MC", "MY", "NL", "NO", "NZ", "OM", "QA", "SA", "SE", "SZ", "TH", "TO"]);

/** A label of the kind stands in the words of an office. */
export function isToldBy({ labels, tokens }: Reading, { tenures }: ParsedOfficial, kind: string): boolean {
  return tenures.some(({ start, end }) => {
    for (let index = tokenAt(tokens, start); (tokens.start[index] ?? Infinity) < end; index++) if (labels.find(index, kind)) return true;
    return false;
  });
}
