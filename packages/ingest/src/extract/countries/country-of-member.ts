import type { ParsedOfficial } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { tokenAt } from "../../read/token-at.ts";

/** Tokens between the noun for a delegation and one of its members, and between the noun and the country that it is of. */
const REACH = 60;
const OF_REACH = 6;

/** "la délégation congolaise, qui comprend notamment la ministre X", "une délégation de la ville de Gand, conduite par son maire X": of the country of the delegation. */
export function countryOfMember({ tokens, labels, sentenceOf, reader }: Reading, { mentions }: ParsedOfficial): string | undefined {
  const [mention] = mentions;
  if (mention === undefined) return undefined;
  const token = tokenAt(tokens, mention.start);
  let isTold = false;
  for (let index = token - 1; index >= Math.max(0, token - REACH) && sentenceOf[index] === sentenceOf[token]; index--) {
    const delegation = labels.find(index, "delegation");
    if (delegation) return isTold ? countryBehind({ labels, reader }, delegation.end) : undefined;
    if (labels.hasAny(index, VERBS)) return undefined;
    isTold ||= labels.at(index).some(({ kind, value }) => kind === "role-by" && (value === "attendee" || value === "delegation-head"));
  }
  return undefined;
}

const VERBS = new Set(["event-verb", "speech", "held"]);

function countryBehind({ labels, reader }: Pick<Reading, "labels" | "reader">, from: number): string | undefined {
  for (let index = from; index < from + OF_REACH && labels.words[index] !== ","; index++) {
    if (labels.find(index, "role-by")) return undefined;
    const nation = labels.find(index, "demonym") ?? labels.find(index, "country");
    if (nation) return nation.value;
    const places = reader.places[Number(labels.find(index, "place")?.value)];
    if (places !== undefined && places.every(({ country }) => country === places[0]?.country)) return places[0]?.country;
  }
  return undefined;
}
