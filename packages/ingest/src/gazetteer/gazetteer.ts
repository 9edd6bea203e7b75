import { gazetteerTable } from "./gazetteer-table.ts";
import { foldPlaceName } from "./fold-place-name.ts";

/** A country, a first-level region or a town. `name` is the English name and is what records store. */
export interface GazetteerPlace {
  /** "geonames:1799869", "iso:CN-GX" (ISO 3166-2), "iso:CN" (ISO 3166-1), or "gb:2224" (GB/T 2260) of a Chinese prefecture that bears no town's name. */
  readonly id: string;
  readonly name: string;
  readonly kind: "country" | "region" | "city";
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** English name of a city's first-level region; of a former region, the region it was merged into. */
  readonly region?: string;
  /** Degrees, two decimals (about 1 km). A country's point is the mean of its towns by population, a region's is its seat. */
  readonly latitude: number;
  readonly longitude: number;
  /** Two or three digits; of a region or country, the sum of its towns. 0 where the source has none. */
  readonly population: number;
}

export interface PlaceName {
  readonly name: string;
  /** Best first: countries, capitals, then by population. */
  readonly places: readonly GazetteerPlace[];
}

interface Entry {
  readonly place: GazetteerPlace;
  readonly capital: boolean;
  /** The columns of names as the table prints them, split only when someone asks. */
  readonly names: string;
}

interface Country {
  readonly place: GazetteerPlace;
  readonly capital: string | undefined;
  /** Those of its official languages that have a column. */
  readonly languages: readonly string[];
}

const COLUMNS = ["vi", "fr", "de", "nl", "zh", "zh-Hant", "*"] as const;
const [SIMPLIFIED, TRADITIONAL, LOCAL] = [4, 5, 6];
/** Chinese texts put 市 behind the name of a town of these countries as they please. */
const COUNTRIES_WITH_SHI = new Set(["CN", "VN", "TW", "JP", "KR"]);
const TRADITIONAL_LOCALE = /^zh-(Hant|TW|HK|MO)\b/;

interface Decoded {
  readonly entries: readonly Entry[];
  readonly countries: ReadonlyMap<string, Country>;
  readonly toTraditional: ReadonlyMap<string, string>;
}

let decoded: Decoded | undefined;
let entriesById: ReadonlyMap<string, Entry> | undefined;
let index: ReadonlyMap<string, readonly GazetteerPlace[]> | undefined;

/** Every place of the table with its names. The table is read on first use and kept. */
export const gazetteer = {
  get places(): readonly GazetteerPlace[] {
    return load().entries.map((entry) => entry.place);
  },

  /** A country by its ISO 3166-1 alpha-2 code. */
  country(code: string): GazetteerPlace | undefined {
    return load().countries.get(code)?.place;
  },

  /** Every writing met in a text of that language: its own names, the English ones, local ones. Of all places, or of those of one country. */
  namesFor(language: string, country?: string): Iterable<PlaceName> {
    const names = new Map<string, Entry[]>();
    for (const entry of load().entries) if (country === undefined || entry.place.country === country) for (const name of writingsIn(entry, [language])) addTo(names, name, entry);
    return Array.from(names, ([name, entries]) => ({ name, places: sortPlaces(entries) }));
  },

  /** Exact lookup of one writing in any language, without regard to case and diacritics; best first. */
  find(name: string): readonly GazetteerPlace[] {
    index ??= buildIndex();
    return index.get(foldPlaceName(name)) ?? [];
  },

  /** Places by the English name that records store; best first. Needs no index of all writings. */
  named(name: string): readonly GazetteerPlace[] {
    return sortPlaces(load().entries.filter((entry) => entry.place.name === name));
  },

  /** The name to show a reader in their language, falling back to English. */
  nameIn(place: GazetteerPlace, language: string): string {
    if (place.kind === "country") return countryName(place, language);
    entriesById ??= new Map(load().entries.map((entry) => [entry.place.id, entry]));
    const columns = entriesById.get(place.id)?.names.split("\t") ?? [];
    return columnNames(columns, columnOf(language))[0] ?? place.name;
  },

  /** Where to put a country's dot, and its capital. */
  countryPoint(code: string): { latitude: number; longitude: number; capital?: string } | undefined {
    const country = load().countries.get(code);
    if (!country) return undefined;
    const { latitude, longitude } = country.place;
    return country.capital ? { latitude, longitude, capital: country.capital } : { latitude, longitude };
  },
};

function load(): Decoded {
  decoded ??= decode(gazetteerTable);
  return decoded;
}

/** The first line pairs simplified with traditional characters; then countries ("="), their regions ("-") and, under each, its towns. */
function decode(table: string): Decoded {
  const lines = table.split("\n");
  const entries: Entry[] = [];
  const countries = new Map<string, Country>();
  let country = "";
  let region: string | undefined;
  let id = 0;
  for (const line of lines.slice(2)) {
    if (line === "") continue;
    const [head = "", name = "", a, b, c, extra = "", languages = ""] = line.split("\t", 7);
    const [latitude, longitude, population] = [Number(a), Number(b), Number(c)];
    if (head.startsWith("=")) {
      country = head.slice(1);
      [region, id] = [undefined, 0];
      const place: GazetteerPlace = { id: `iso:${country}`, name, kind: "country", country, latitude, longitude, population };
      countries.set(country, { place, capital: extra || undefined, languages: languages.split(" ") });
      entries.push({ place, capital: false, names: "" });
    } else if (head.startsWith("-")) {
      [region, id] = [name, 0];
      const place: GazetteerPlace = { id: `iso:${country}${head}`, name, kind: "region", country, ...(extra && { region: extra }), latitude, longitude, population };
      entries.push({ place, capital: false, names: namesAfter(line, 6) });
    } else {
      const prefecture = head.startsWith("*");
      if (!prefecture) id += Number.parseInt(head, 36); // each id is printed as the step from the one before
      const placeId = prefecture ? `gb:${head.slice(1)}` : `geonames:${id}`;
      const place: GazetteerPlace = { id: placeId, name, kind: "city", country, ...(region && { region }), latitude, longitude, population };
      entries.push({ place, capital: head.endsWith("!"), names: namesAfter(line, 5) });
    }
  }
  return { entries, countries, toTraditional: pairUp(lines[1] ?? "") };
}

function namesAfter(line: string, fields: number): string {
  let at = 0;
  for (let field = 0; field < fields; field++) {
    at = line.indexOf("\t", at) + 1;
    if (at === 0) return "";
  }
  return line.slice(at);
}

function pairUp(text: string): ReadonlyMap<string, string> {
  const chars = Array.from(text);
  return new Map(chars.flatMap((char, at) => (at % 2 === 0 ? [[char, chars[at + 1] ?? char] as const] : [])));
}

function columnOf(language: string): number {
  if (TRADITIONAL_LOCALE.test(language)) return TRADITIONAL;
  return COLUMNS.findIndex((column) => column === language.split("-")[0]);
}

/** Names of one column; traditional characters are derived unless the table prints them. */
function columnNames(columns: readonly string[], column: number): readonly string[] {
  const printed = columns[column];
  if (printed) return printed.split("|");
  const simplified = column === TRADITIONAL ? columns[SIMPLIFIED] : undefined;
  return simplified ? toTraditional(simplified).split("|") : [];
}

function toTraditional(text: string): string {
  const pairs = load().toTraditional;
  let result = "";
  for (const char of text) result += pairs.get(char) ?? char;
  return result;
}

/** The short name: "Hồng Kông". */
function countryName(place: GazetteerPlace, language: string): string {
  if (language.split("-")[0] === "en") return place.name;
  return countryWritings(place, language).at(-1) ?? place.name;
}

/** The long name, then the short one unless it is an abbreviation ("VS", "É.-U."), which would be met in other senses. */
function countryWritings(place: GazetteerPlace, language: string): readonly string[] {
  const names = displaysOf(language).map((display) => display.of(place.country) ?? place.name);
  return names.filter((name, at) => at === 0 || !/^[\p{Lu}.-]+$/u.test(name));
}

const displaysByLanguage = new Map<string, readonly Intl.DisplayNames[]>();
function displaysOf(language: string): readonly Intl.DisplayNames[] {
  const known = displaysByLanguage.get(language);
  if (known) return known;
  const locales = Intl.DisplayNames.supportedLocalesOf([language]);
  const displays = locales.length === 0 ? [] : (["long", "short"] as const).map((style) => new Intl.DisplayNames(locales, { type: "region", style }));
  displaysByLanguage.set(language, displays);
  return displays;
}

/** English, local and the languages' own writings of one place; a writing can come twice. */
function writingsIn(entry: Entry, languages: readonly string[]): string[] {
  const { place } = entry;
  if (place.kind === "country") return [place.name, ...languages.flatMap((language) => countryWritings(place, language))];
  const columns = entry.names === "" ? [] : entry.names.split("\t");
  const writings = [place.name, ...columnNames(columns, LOCAL), ...withoutCity(place)];
  for (const language of languages) writings.push(...writtenIn(place, columns, language));
  // A country's own language is met abroad too, but characters only in a Chinese text.
  for (const local of load().countries.get(place.country)?.languages ?? [])
    if (local !== "zh" && !languages.includes(local)) writings.push(...writtenIn(place, columns, local));
  if (place.country === "VN") writings.push(...columnNames(columns, 0).flatMap(plainForms));
  return writings;
}

/** "Cebu City" is called Cebu: in these countries the word only tells the town from the province around it. */
function withoutCity({ kind, name, country }: GazetteerPlace): readonly string[] {
  return kind === "city" && name.endsWith(CITY) && COUNTRIES_OF_CITIES.has(country) ? [name.slice(0, -CITY.length)] : [];
}

const CITY = " City";
const COUNTRIES_OF_CITIES = new Set(["PH", "TW", "KR", "BD", "MX"]);

function writtenIn(place: GazetteerPlace, columns: readonly string[], language: string): readonly string[] {
  if (!language.startsWith("zh")) return columnNames(columns, columnOf(language));
  const names = [...columnNames(columns, SIMPLIFIED), ...columnNames(columns, TRADITIONAL)];
  if (place.kind !== "city" || !COUNTRIES_WITH_SHI.has(place.country)) return names;
  return names.flatMap((name) => (name.endsWith("市") ? [name] : [name, `${name}市`]));
}

/** "Hải Phòng" is printed "Hai Phong" and "Haiphong" abroad. */
function plainForms(vietnamese: string): readonly string[] {
  const plain = vietnamese.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
  const [first = "", second = "", ...rest] = plain.split(" ");
  return second === "" || rest.length > 0 ? [plain] : [plain, first + second.toLowerCase()];
}

function buildIndex(): ReadonlyMap<string, readonly GazetteerPlace[]> {
  const entriesByName = new Map<string, Entry[]>();
  for (const entry of load().entries)
    for (const name of writingsIn(entry, ["vi", "fr", "de", "nl", "zh"])) addTo(entriesByName, foldPlaceName(name), entry);
  return new Map(Array.from(entriesByName, ([name, entries]) => [name, sortPlaces(entries)]));
}

function addTo(names: Map<string, Entry[]>, name: string, entry: Entry): void {
  const entries = names.get(name);
  if (!entries) names.set(name, [entry]);
  else if (entries.at(-1) !== entry) entries.push(entry);
}

/** A region weighs a quarter of its people, so that New York is the city and Quebec the province. */
function weight({ place, capital }: Entry): number {
  if (place.kind === "country") return 1e12;
  if (capital) return 1e11 + place.population;
  return place.kind === "region" ? place.population / 4 : place.population;
}

function sortPlaces(entries: readonly Entry[]): readonly GazetteerPlace[] {
  if (entries.length === 1) return entries.map((entry) => entry.place);
  return entries.toSorted((a, b) => weight(b) - weight(a) || (a.place.id < b.place.id ? -1 : 1)).map((entry) => entry.place);
}
