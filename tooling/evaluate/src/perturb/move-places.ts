import { gazetteer, type GazetteerPlace } from "@concord/ingest";
import type { GoldText } from "../gold/gold-text.ts";
import { changeNames } from "./change-words.ts";
import type { EditedText } from "./edits.ts";
import { LANDMARKS } from "./lists/landmarks.ts";
import { randomFor } from "./random.ts";

/** So many of the largest towns of a country are fit to take another's place. */
const TOWNS = 25;
/** A town behind an article would need another preposition in French. */
const ARTICLE = /^(?:l[ae]s?|l'|the|den|de|het|die|der|el) ?/iu;

/** Places of the gold by name, each with the town that takes its place in a group of texts; another town of the same country. */
export function choosePlaces(texts: readonly GoldText[], seed: string): Map<string, GazetteerPlace> {
  const chosen = new Map<string, GazetteerPlace>();
  for (const { place, country } of texts.flatMap(({ events }) => events)) {
    if (place === null || chosen.has(place)) continue;
    const old = findTown(place, country);
    // The town that is its country stays: what is told of "the city-state" is told of no other.
    if (!old || gazetteer.find(place).some(({ kind }) => kind === "country")) continue;
    const taken = new Set([...chosen.values()].map(({ id }) => id));
    const telling = texts.filter(({ events }) => events.some((event) => event.place === place));
    if (!telling.every((text) => isNamed(place, old.country, text))) continue;
    const fit = largestTowns(old.country).filter((town) => isFit(town, old, texts) && !taken.has(town.id));
    if (fit.length > 0) chosen.set(place, randomFor(seed, "place", place).pick(fit));
  }
  return chosen;
}

/** Puts the chosen towns into one text, in all writings that its language has for the old ones. */
export function movePlaces(edited: EditedText, { language }: GoldText, chosen: ReadonlyMap<string, GazetteerPlace>): void {
  const names = new Map<string, string>();
  for (const [place, town] of chosen)
    for (const name of writingsOf(place, town.country, language)) {
      // "台南" is enough, and leaves "市長" to whoever holds the office.
      if (name.endsWith("市") && writingsOf(place, town.country, language).includes(name.slice(0, -1))) continue;
      const next = likeCity(gazetteer.nameIn(town, language), name);
      // Datelines shout: "JAKARTA (…)".
      names.set(name, next).set(name.toUpperCase(), next.toUpperCase());
    }
  // Nobody is received at the Reichstag in Hanover.
  for (const place of chosen.keys()) for (const [landmark, building] of Object.entries(LANDMARKS[place]?.[language] ?? {})) names.set(landmark, building);
  changeNames(edited, names);
}

/** "台南市" becomes "臺中市"; "臺中" would leave "臺中政府". */
function likeCity(next: string, name: string): string {
  return /\p{Script=Han}市$/u.test(name) && !next.endsWith("市") ? `${next}市` : next;
}

/** Whether the text writes the place in a way that the gazetteer knows; else nothing could be put in its place. */
function isNamed(place: string, country: string, { source, language }: GoldText): boolean {
  const text = source.normalize("NFC");
  return writingsOf(place, country, language).some((name) => text.includes(name) || text.includes(name.toUpperCase()));
}

const towns = new Map<string, readonly GazetteerPlace[]>();

function largestTowns(country: string): readonly GazetteerPlace[] {
  let largest = towns.get(country);
  if (!largest) {
    const all = gazetteer.places.filter((place) => place.kind === "city" && place.country === country);
    towns.set(country, (largest = all.toSorted((a, b) => b.population - a.population).slice(0, TOWNS)));
  }
  return largest;
}

/** A province comes before a small town of its name. */
function findTown(name: string, country: string | null): GazetteerPlace | undefined {
  const first = gazetteer.find(name).find((place) => place.country === country);
  return first?.kind === "city" ? first : undefined;
}

/** Another town that every language of the texts names clearly, in the same region if the texts name the region. */
function isFit(town: GazetteerPlace, old: GazetteerPlace, texts: readonly GoldText[]): boolean {
  if (town.kind !== "city" || town.country !== old.country || town.id === old.id) return false;
  return texts.every(({ language, source }) => {
    const [name, before] = [gazetteer.nameIn(town, language), gazetteer.nameIn(old, language)];
    if (gazetteer.find(name)[0]?.id !== town.id || ARTICLE.test(name) || source.includes(name)) return false;
    if ((language === "vi" && town.country === "CN") || language.startsWith("zh")) if (name === town.name) return false;
    if (old.region !== undefined && town.region !== old.region && namesRegion(source, old, language)) return false;
    return !language.startsWith("fr") || startsWithVowel(name) === startsWithVowel(before);
  });
}

function namesRegion(source: string, { region = "", country, name }: GazetteerPlace, language: string): boolean {
  const places = gazetteer.find(region).filter((place) => place.kind === "region" && place.country === country);
  return places.some((place) => [place.name, gazetteer.nameIn(place, language)].some((words) => words !== name && words !== gazetteer.nameIn(findTown(name, country) ?? place, language) && source.includes(words)));
}

function startsWithVowel(name: string): boolean {
  return /^[aeiouyhàâäéèêëîïôöùûü]/iu.test(name);
}

const writings = new Map<string, ReadonlyMap<string, readonly string[]>>();

/** All writings of a town in texts of a language. */
function writingsOf(place: string, country: string, language: string): readonly string[] {
  const town = findTown(place, country);
  if (!town) return [];
  let names = writings.get(language);
  if (!names) writings.set(language, (names = readWritings(language)));
  return names.get(town.id) ?? [];
}

function readWritings(language: string): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { name, places } of gazetteer.namesFor(language))
    for (const { id, kind } of places) {
      if (kind !== "city") continue;
      const known = names.get(id);
      if (known) known.push(name);
      else names.set(id, [name]);
    }
  return names;
}
