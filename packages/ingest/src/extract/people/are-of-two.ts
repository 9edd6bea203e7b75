import type { Office } from "@concord/domain";
import type { Title } from "../titles/title.ts";

/** Offices of those who stand for their country elsewhere. */
const POSTED = new Set<Office>(["ambassador", "consul"]);
/** Offices that nobody holds who is posted abroad. */
const AT_HOME = new Set<Office>(["monarch", "president", "vice-president", "prime-minister", "deputy-prime-minister", "minister", "speaker", "deputy-speaker", "party-general-secretary", "mayor"]);

/** "Receiving the ambassador of Chile, President X said": two offices side by side that one person cannot hold, or of two countries. */
export function areOfTwo(one: Title, next: Title): boolean {
  if (one.status === "former" || next.status === "former") return false;
  if ((POSTED.has(one.office) && AT_HOME.has(next.office)) || (AT_HOME.has(one.office) && POSTED.has(next.office))) return true;
  return isOfState(one) && isOfState(next) && one.country !== next.country;
}

function isOfState({ office, country, countryAt, body }: Title): boolean {
  return AT_HOME.has(office) && country !== undefined && countryAt !== undefined && body === undefined;
}
