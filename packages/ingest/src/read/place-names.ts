import { gazetteer, type GazetteerPlace, type PlaceName } from "../gazetteer/gazetteer.ts";
import type { Language } from "../languages/language.ts";

const NO_ENDINGS: { ending: string; kind: string }[] = [];

/** What a large place's name may end in where something is of it. */
export function endingsOf(language: Language, place: GazetteerPlace | undefined): { ending: string; kind: string }[] {
  if (place === undefined || place.population < MAJOR) return NO_ENDINGS;
  const adjectives = place.kind === "city" ? (language.townAdjectives ?? []) : [];
  return [...adjectives.map((ending) => ({ ending, kind: "town-adjective" })), ...(language.placeGenitives ?? []).map((ending) => ({ ending, kind: "place-genitive" }))];
}

/** The press at home means the region at home by a name that a larger place abroad has too. */
export function homeFirst(namesakes: readonly GazetteerPlace[], homes: readonly string[]): readonly GazetteerPlace[] {
  if (namesakes.length < 2) return namesakes;
  const home = homes.find((country) => namesakes.some((place) => place.country === country && place.kind === "region"));
  return home === undefined ? namesakes : namesakes.toSorted((one, other) => Number(other.country === home) - Number(one.country === home));
}

/** Inhabitants from which a place lends its name to what is of it. */
const MAJOR = 150_000;

/** Inhabitants from which a town abroad may have a name that stands in longer phrases, too. */
const MIDDLING = 500_000;

/** A town at home or a larger one: "Groningen" where the press knows it from "Herstel Groningen". */
export function isTown(place: GazetteerPlace | undefined, homes: readonly string[]): boolean {
  return place?.kind === "city" && place.population >= (homes.includes(place.country) ? MAJOR : MIDDLING);
}

/** Names of places in texts of a language, with the Sino-Vietnamese names of Chinese places, which translations from Vietnamese leave standing. */
export function* placeNames({ code, homes, syllabicNames, places: ownNames }: Language, cityWords: readonly string[]): Iterable<PlaceName> {
  const own = new Set<string>();
  const given: PlaceName[] = [];
  const unmarked: PlaceName[] = [];
  const nouns = cityWords.map((word) => ({ word, opening: `${word.toLowerCase()} `, isUpper: word === word.toUpperCase() }));
  for (const name of gazetteer.namesFor(code)) {
    own.add(name.name);
    yield name;
    // "Đô thị Santiago" is a region: its town has a name of its own.
    if (name.places[0]?.kind !== "region") for (const variant of withOtherCityWords(name.name, nouns)) yield { name: variant, places: name.places };
    const bare = syllabicNames ? withoutMarks(name, homes) : undefined;
    if (bare !== undefined) unmarked.push({ name: bare, places: name.places });
    for (const other of ownNames?.[name.name] ?? []) given.push({ name: other, places: name.places });
  }
  for (const name of unmarked) if (!own.has(name.name)) yield name;
  // Of two readings of one name the last counts.
  yield* given;
  if (code === "vi") return;
  for (const name of gazetteer.namesFor("vi", "CN")) if (name.name.includes(" ") && !own.has(name.name)) yield name;
}

/** "Tetouan" for "Tétouan": the press that writes marks of its own leaves out those of others. */
function withoutMarks({ name, places: [first] }: PlaceName, homes: readonly string[]): string | undefined {
  if (first === undefined || first.name !== name || homes.includes(first.country)) return undefined;
  const bare = name.normalize("NFD").replace(/\p{M}/gu, "");
  return bare === name ? undefined : bare;
}

/** A noun that towns have before their name, and the names that begin with it in lower case. */
interface CityWord {
  readonly word: string;
  readonly opening: string;
  readonly isUpper: boolean;
}

/** "Thành phố Hồ Chí Minh" and "TPHCM" are also written "TP Hồ Chí Minh" and "TP.HCM": the noun in front changes its form. */
function withOtherCityWords(name: string, cityWords: readonly CityWord[]): string[] {
  const lower = name.toLowerCase();
  const noun = cityWords.find(({ word, opening, isUpper }) => lower.startsWith(opening) || (isUpper && name.startsWith(word) && /^\p{Lu}/u.test(name.slice(word.length))));
  if (noun === undefined) return [];
  const rest = name.slice(noun.word.length).trim();
  return cityWords.map(({ word }) => `${word} ${rest}`).filter((variant) => variant !== name);
}
