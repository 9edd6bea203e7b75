import type { ParsedOfficial } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { tokenAt } from "../../read/token-at.ts";

/** "On the Chinese side, Mr …": the side named before the first mention in its sentence; "X led the Chinese side": right behind the name. */
export function sideOf(reading: Reading, official: ParsedOfficial): string | undefined {
  const { labels, sentenceOf } = reading;
  for (const mention of official.mentions) {
    const token = tokenAt(reading.tokens, mention.start);
    const behind = tokenAt(reading.tokens, mention.end - 1) + 1;
    const led = labels.find(behind, "side");
    if (led) return led.value;
    for (let index = token - 1; index >= 0 && sentenceOf[index] === sentenceOf[token]; index--) {
      const listed = countryOfList(reading, index, token);
      if (listed) return listed;
      const side = labels.find(index, "side");
      // "gợi ý của phía Phần Lan, Bộ trưởng X": whose something is.
      if (side && !isGoverned(labels, index)) return side.value;
      const region = reading.reader.language.syllabicNames ? countryOfRegion(reading, index) : undefined;
      if (region) return region;
    }
    const apposed = sideBehindApposition(reading, behind);
    if (apposed) return apposed.value;
  }
  return undefined;
}

/** "while the Indian delegation included X": behind a word that opens a list, those of whom the delegation was. */
function countryOfList({ labels }: Reading, index: number, name: number): string | undefined {
  const delegation = labels.find(index, "delegation");
  if (delegation === undefined || delegation.end >= name || labels.find(delegation.end, "listing") === undefined) return undefined;
  return labels.endingAt(index, Math.max(0, index - LONGEST_NATION)).find(({ kind }) => kind === "demonym")?.value;
}

/** Tokens of a nationality. */
const LONGEST_NATION = 4;

/** "về phía tỉnh An Huy có": the side of a region or town is that of its country. */
function countryOfRegion({ labels, reader }: Reading, index: number): string | undefined {
  const side = labels.find(index, "side-noun");
  if (side === undefined || isGoverned(labels, index) || labels.find(side.end, "country")) return undefined;
  const noun = labels.at(side.end).find(({ kind, value }) => kind === "body" && (value === "region" || value === "city"));
  const place = labels.find(noun?.end ?? side.end, "place");
  const named = place && reader.places[Number(place.value)]?.[0];
  return named?.kind === "country" ? undefined : named?.country;
}

/** Longest apposition between a name and its verb, in tokens. */
const LONGEST_APPOSITION = 25;

/** "X, head of the committee, led the Kyrgyz side". */
function sideBehindApposition({ labels, sentenceOf }: Reading, start: number): Label | undefined {
  if (labels.words[start] !== ",") return undefined;
  for (let index = start + 1; index < start + LONGEST_APPOSITION && sentenceOf[index] === sentenceOf[start]; index++) {
    if (labels.words[index] === ",") return labels.find(index + 1, "side");
  }
  return undefined;
}

/** "với phía Lào", "gợi ý của phía Lào", not "về phía Lào". */
function isGoverned(labels: Reading["labels"], index: number): boolean {
  return labels.find(index - 1, "with") !== undefined || (labels.find(index - 1, "of") !== undefined && labels.find(index - 1, "about") === undefined);
}
