import type { Office, ParsedOfficial } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { tokenAt } from "../../read/token-at.ts";

/** Offices that are held in one town. */
const OF_TOWN = new Set<Office>(["mayor", "vice-mayor"]);
/** Tokens between a town and "the town's mayor". */
const REACH = 30;

/** "went to Rustavi, where he was shown round by the town's mayor, X": the one town that the sentence names before, behind "to", "in" or "at". */
export function countryOfTown({ tokens, labels, reader, sentenceOf }: Reading, { tenures, mentions }: ParsedOfficial): string | undefined {
  const [mention] = mentions;
  if (mention === undefined || !tenures.every(({ office }) => OF_TOWN.has(office))) return undefined;
  const token = tokenAt(tokens, mention.start);
  const countries = new Set<string>();
  for (let index = token - 1; index >= Math.max(0, token - REACH) && sentenceOf[index] === sentenceOf[token]; index--) {
    const place = labels.find(index, "place");
    const found = place && labels.find(index - 1, "at") ? reader.places[Number(place.value)] : undefined;
    if (found === undefined || found[0]?.kind !== "city") continue;
    for (const { country } of found) countries.add(country);
  }
  const [country] = countries;
  return countries.size === 1 ? country : undefined;
}
