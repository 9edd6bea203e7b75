import type { Office } from "@concord/domain";
import type { Title } from "../titles/title.ts";

/** Offices of those who stand for their country elsewhere. */
const POSTED = new Set<Office>(["ambassador", "consul"]);
/** Offices that nobody holds who is posted abroad. */
const AT_HOME = new Set<Office>(["monarch", "president", "vice-president", "prime-minister", "deputy-prime-minister", "minister", "deputy-minister", "speaker", "deputy-speaker", "party-general-secretary", "mayor", "vice-mayor"]);

/** Offices whose holder is no deputy or servant of another at the same time: "on behalf of the President, Deputy Director X". */
const HEADS = new Set<Office>(["monarch", "president", "prime-minister", "speaker"]);
const BELOW = new Set<Office>(["deputy-director", "deputy-minister", "vice-president", "deputy-prime-minister", "deputy-speaker", "vice-chair", "spokesperson", "vice-governor", "vice-mayor", "diplomat"]);

/** "Receiving the ambassador of Chile, President X said": two offices side by side that one person cannot hold, or of two countries. */
export function areOfTwo(one: Title, next: Title): boolean {
  if (one.status === "former" || next.status === "former") return false;
  if ((POSTED.has(one.office) && AT_HOME.has(next.office)) || (AT_HOME.has(one.office) && POSTED.has(next.office))) return true;
  if (HEADS.has(one.office) && BELOW.has(next.office)) return true;
  return isOfState(one) && isOfState(next) && one.country !== next.country;
}

function isOfState({ office, country, countryAt, body }: Title): boolean {
  return AT_HOME.has(office) && country !== undefined && countryAt !== undefined && body === undefined;
}
