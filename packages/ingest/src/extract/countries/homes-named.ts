import type { ParsedOfficial } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { tokenAt } from "../../read/token-at.ts";
import { TokenKind } from "../../text/tokens.ts";
import { POSTED } from "../titles/title.ts";

/** How often a text names each country, and each as the one that a post is of. ISO 3166-1 alpha-2. */
interface NamedCountries {
  readonly counts: ReadonlyMap<string, number>;
  readonly posts: ReadonlyMap<string, number>;
}

/**
 * Of several states of one language the one that the text names and nobody is said to serve comes first: its own officials go without it. None where no
 * such state is named and the first of them is told of as of one abroad.
 */
export function homesNamed(reading: Reading, { counts, posts }: NamedCountries, officials: readonly ParsedOfficial[]): readonly string[] {
  const { homes } = reading.reader.language;
  if (homes.length < 2) return homes;
  const stated = new Set(officials.flatMap((official) => (official.country !== undefined && official.basis === "stated" && !isNamedAtHome(reading, official) ? [official.country] : [])));
  const towns = countTowns(reading, homes);
  const posted = countPosted(officials);
  for (const [country, count] of posts) if (!posted.has(country) && count >= SEVERAL) posted.set(country, count);
  const weight = (home: string) => (stated.has(home) ? 0 : Math.max(0, (counts.get(home) ?? 0) + (towns.get(home) ?? 0) - NAMINGS * (posted.get(home) ?? 0)));
  const isToldOfAsAbroad = stated.has(homes[0] ?? "") && homes.every((home) => weight(home) === 0) && !isToldByRegions(reading, officials, homes[0] ?? "");
  if (isToldOfAsAbroad) return [];
  // Where nothing tells of another, news of a state that somebody is said to serve is likelier of that one than of the first.
  const isUntold = homes.every((home) => weight(home) === 0);
  return homes.toSorted((one, other) => weight(other) - weight(one) || (isUntold ? Number(stated.has(other)) - Number(stated.has(one)) : 0));
}

/** How often the office of an ambassador names the country, and the story once more. */
const NAMINGS = 2;
const OF_EMBASSIES = new Set<string>(["ambassador", "consul", "diplomat"]);

/** "received the ambassador of Belgium": the country that somebody is posted for is no home of who received them. */
function countPosted(officials: readonly ParsedOfficial[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { country, basis, tenures } of officials) if (country !== undefined && basis === "stated" && tenures.every(({ office }) => OF_EMBASSIES.has(office))) counts.set(country, (counts.get(country) ?? 0) + 1);
  return counts;
}

/** Posts of nobody who is named, from which on they weigh. */
const SEVERAL = 2;

/** "l'ambassadeur de France": posts that the text names, whoever holds them. */
export function countPosts({ labels }: Reading): Map<string, number> {
  const counts = new Map<string, number>();
  for (const index of labels.startsOf("office")) {
    const office = labels.find(index, "office");
    const of = office && OF_EMBASSIES.has(office.value.split(":")[0] ?? "") ? labels.find(office.end, "of") : undefined;
    const country = of && (labels.find(of.end, "country") ?? labels.find(labels.find(of.end, "article")?.end ?? of.end, "country"))?.value;
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}

/** An ambassador's country is told at home too, and a word such as "Bundesministerin" is that of news at home. */
function isNamedAtHome({ tokens, labels }: Reading, { tenures, country }: ParsedOfficial): boolean {
  return tenures.every(({ start, end, office }) => {
    if (POSTED.has(office)) return true;
    for (let index = tokenAt(tokens, start); (tokens.start[index] ?? Infinity) < end; index++) if (labels.find(index, "office")?.value.split(":")[2] === country) return true;
    return false;
  });
}

/** 安徽省委书记: all who serve the state in a text in characters are named by its regions, as at home. */
function isToldByRegions(reading: Reading, officials: readonly ParsedOfficial[], home: string): boolean {
  const { tokens } = reading;
  const own = officials.filter(({ country, basis }) => country === home && basis === "stated");
  return own.every(({ tenures }) => tenures.every(({ start, end }) => tokens.kind[tokenAt(tokens, start)] === TokenKind.han && !namesCountry(reading, { start, end })));
}

/** A country stands in the words of an office. */
function namesCountry({ tokens, labels }: Pick<Reading, "tokens" | "labels">, { start, end }: { readonly start: number; readonly end: number }): boolean {
  for (let index = tokenAt(tokens, start); (tokens.start[index] ?? Infinity) < end; index++) if (labels.find(index, "country")) return true;
  return false;
}

/** How often the text names a town of each of these countries as the place of something. */
function countTowns({ labels, reader }: Reading, countries: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  const hasBodies = labels.startsOf("international").length > 0;
  for (const index of labels.startsOf("place")) {
    const place = labels.isOn(index - 1, index, "at") ? reader.places[Number(labels.find(index, "place")?.value)]?.[0] : undefined;
    if (place?.kind === "city" && countries.includes(place.country) && !(hasBodies && SEATS.has(place.name))) counts.set(place.country, (counts.get(place.country) ?? 0) + 1);
  }
  return counts;
}

/** Towns in which officials of many states meet, by the gazetteer's names. */
export const SEATS = new Set(["Brussels", "Strasbourg", "Luxembourg", "Geneva", "New York", "Addis Ababa"]);
