import { gazetteer, type GazetteerPlace } from "../../gazetteer/gazetteer.ts";
import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { mergeStarts } from "../../text/merge-starts.ts";
import { countryBeside } from "./country-beside.ts";
import { followsAt } from "./follows-at.ts";
import { explainsVenue, isVisited, opensDateline } from "./is-venue.ts";
import type { PlaceMention } from "./place-mention.ts";

/** Towns smaller than this are taken only where the text says that they are a venue, or names their country. */
const WELL_KNOWN = 100_000;

export function toMention(reading: Reading, label: Label): PlaceMention | undefined {
  const isVenue = followsAt(reading, label.start) || opensDateline(reading, label) || explainsVenue(reading, label) || isVisited(reading, label.start);
  if (label.kind === "country") {
    const place = gazetteer.country(label.value);
    return place && { start: label.start, end: label.end, place, isVenue, isAmbiguous: false };
  }
  const namesakes = reading.reader.places[Number(label.value)] ?? [];
  const near = countryBeside(reading, label);
  const country = near ?? countryOfRival(reading, namesakes);
  const likely = country === undefined ? namesakes : namesakes.filter((candidate) => candidate.country === country);
  // A town and the region around it often share a name: the town is where things happen.
  const place = likely.find((candidate) => candidate.kind === "city" && candidate.country === likely[0]?.country) ?? likely[0] ?? namesakes[0];
  if (place === undefined) return undefined;
  const told = near !== undefined && place.country === near;
  if (!told && !isVenue && place.kind === "city" && place.population < WELL_KNOWN && !opensHeadline(reading, label)) return undefined;
  return { start: label.start, end: label.end, place, isVenue, isAmbiguous: !told && place.country !== country && !reading.reader.language.homes.includes(place.country) && hasRival(place, namesakes) };
}

/** "Mons : l'ambassadeur du Japon au port". */
function opensHeadline({ labels }: Reading, { start, end }: Label): boolean {
  return start === 0 && labels.words[end] === ":";
}

/** "der deutsche Botschafter in Peru … in Trujillo": of several towns of a name, the one in the only country of theirs that the text names. */
function countryOfRival(reading: Reading, namesakes: readonly GazetteerPlace[]): string | undefined {
  const [largest] = namesakes;
  if (largest === undefined || !hasRival(largest, namesakes)) return undefined;
  const named = new Set(namesakes.map(({ country }) => country).filter((country) => countriesOf(reading).has(country)));
  return named.size === 1 ? [...named][0] : undefined;
}

const countries = new WeakMap<Reading, ReadonlySet<string>>();

/** All countries that the text names, as such or by an adjective. */
function countriesOf(reading: Reading): ReadonlySet<string> {
  let named = countries.get(reading);
  if (named === undefined) {
    const kinds = ["country", "demonym"] as const;
    named = new Set(Array.from(mergeStarts(reading.labels, kinds)).flatMap((index) => kinds.flatMap((kind) => reading.labels.find(index, kind)?.value ?? [])));
    countries.set(reading, named);
  }
  return named;
}

/** A place of that name in another country, a third as large or larger. */
function hasRival(place: GazetteerPlace, namesakes: readonly GazetteerPlace[]): boolean {
  return namesakes.some((other) => other.country !== place.country && other.population * 3 > place.population);
}
