import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { mergeStarts } from "../../text/merge-starts.ts";
import { isPartOfName } from "./is-part-of-name.ts";
import type { PlaceMention } from "./place-mention.ts";
import { toMention } from "./to-place-mention.ts";

/** Towns, regions and countries of the text, in reading order. `taken` tokens (names, bodies, frameworks) are passed over. */
export function findPlaces(reading: Reading, taken: (token: number) => boolean): PlaceMention[] {
  const { labels } = reading;
  const found: PlaceMention[] = [];
  let behind = 0;
  for (const index of mergeStarts(labels, ["place", "country"])) {
    if (index < behind || taken(index)) continue;
    const label = longer(labels.find(index, "place"), labels.find(index, "country"));
    if (label === undefined) continue;
    const mention = isPartOfName(reading, label) || isOnRoute(reading, label.start) ? undefined : toMention(reading, label);
    const last = found.at(-1);
    if (mention && last && isTownOf(reading, last, mention)) found.push({ ...mention, isVenue: true });
    else if (mention) found.push(mention);
    behind = label.end;
  }
  return found;
}

/** Tokens between a country and its town. */
const CAPITAL = 5;

/** "in Belgium's capital city of Brussels": behind "in" and a country with the ending that says whose, the town is where. */
function isTownOf({ labels }: Reading, { end, isVenue, place }: PlaceMention, town: PlaceMention): boolean {
  return isVenue && place.kind === "country" && town.place.kind === "city" && town.place.country === place.country && labels.words[end] === "'" && town.start - end <= CAPITAL;
}

/** "flights between Tashkent and Casablanca": neither end of a route is a venue. */
function isOnRoute({ labels }: Reading, start: number): boolean {
  if (labels.find(start - 1, "between") !== undefined) return true;
  if (labels.find(start - 1, "and") === undefined) return false;
  for (let from = start - 2; from >= Math.max(0, start - 5); from--) if (labels.find(from, "between") && labels.find(from + 1, "place")) return true;
  return false;
}

function longer(place: Label | undefined, country: Label | undefined): Label | undefined {
  if (place === undefined || country === undefined) return place ?? country;
  return place.end > country.end ? place : country;
}
