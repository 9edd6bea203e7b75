import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { mergeStarts } from "../../text/merge-starts.ts";
import { followsAt } from "./follows-at.ts";
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
  return withAdjectives(reading, found, taken);
}

/** "im Kölner Rathaus", "op het Gentse stadhuis": behind "in" the adjective of a town tells where. */
function withAdjectives(reading: Reading, found: readonly PlaceMention[], taken: (token: number) => boolean): PlaceMention[] {
  const { labels, reader } = reading;
  const adjectives: PlaceMention[] = [];
  for (const index of labels.startsOf("town-adjective")) {
    const label = labels.find(index, "town-adjective");
    const place = label && reader.places[Number(label.value)]?.[0];
    if (label === undefined || place === undefined || taken(index) || !followsAt(reading, index) || PAPERS.test(labels.words[label.end] ?? "")) continue;
    adjectives.push({ start: index, end: label.end, place, isVenue: true, isAmbiguous: false });
  }
  return adjectives.length === 0 ? [...found] : [...found, ...adjectives].toSorted((one, other) => one.start - other.start);
}

/** Ends of the names of newspapers, which are called after a town. */
const PAPERS = /(?:blatt|zeitung|kurier|post|presse|nachrichten|anzeiger|rundschau|merkur|blad|krant|courant|bode)$/u;

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
