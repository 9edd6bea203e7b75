import { gazetteerTable } from "./gazetteer-table.ts";
import { foldPlaceName } from "./fold-place-name.ts";

/** A country, a first-level region or a town. `name` is the English name and is what records store. */
export interface GazetteerPlace {
  /** "geonames:1799869", "iso:CN-GX" (ISO 3166-2) or "iso:CN" (ISO 3166-1). */
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
  /** Writings by column of the table, undecoded until someone asks. */
  readonly columns: readonly string[];
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
  readonly byId: ReadonlyMap<string, Entry>;
  readonly countries: ReadonlyMap<string, Country>;
  readonly toTraditional: ReadonlyMap<string, string>;
}

let decoded: Decoded | undefined;
let index: ReadonlyMap<string, readonly GazetteerPlace[]> | undefined;

/** Every place of the table with its names. The table is read on first use and kept. */
export const gazetteer = {
  get places(): readonly GazetteerPlace[] {
    return load().entries.map((entry) => entry.place);
  },

  /** Every writing met in a text of that language: its own names, the English ones, local ones. */
  namesFor(language: string): Iterable<PlaceName> {
    const names = new Map<string, Entry[]>();
    for (const entry of load().entries) for (const name of writingsIn(entry, language)) addTo(names, name, entry);
    return Array.from(names, ([name, entries]) => ({ name, places: sortPlaces(entries) }));
  },

  /** Exact lookup of one writing in any language, without regard to case and diacritics; best first. */
  find(name: string): readonly GazetteerPlace[] {
    index ??= buildIndex();
    return index.get(foldPlaceName(name)) ?? [];
  },

  /** The name to show a reader in their language, falling back to English. */
  nameIn(place: GazetteerPlace, language: string): string {
    if (place.kind === "country") return countryName(place, language);
    const entry = load().byId.get(place.id);
    return (entry && columnNames(entry, columnOf(language))[0]) ?? place.name;
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
    const fields = line.split("\t");
    const head = fields[0] ?? "";
    const name = fields[1] ?? "";
    const point = { latitude: Number(fields[2]), longitude: Number(fields[3]), population: Number(fields[4]) };
    if (head.startsWith("=")) {
      country = head.slice(1);
      [region, id] = [undefined, 0];
      const place: GazetteerPlace = { id: `iso:${country}`, name, kind: "country", country, ...point };
      countries.set(country, { place, capital: fields[5] || undefined, languages: (fields[6] ?? "").split(" ") });
      entries.push({ place, capital: false, columns: [] });
    } else if (head.startsWith("-")) {
      [region, id] = [name, 0];
      const merged = fields[5] ? { region: fields[5] } : {};
      const place: GazetteerPlace = { id: `iso:${country}${head}`, name, kind: "region", country, ...merged, ...point };
      entries.push({ place, capital: false, columns: fields.slice(6) });
    } else {
      const capital = head.endsWith("!");
      id += Number.parseInt(head, 36);
      const within = region === undefined ? {} : { region };
      const place: GazetteerPlace = { id: `geonames:${id}`, name, kind: "city", country, ...within, ...point };
      entries.push({ place, capital, columns: fields.slice(5) });
    }
  }
  const pairs = Array.from(lines[1] ?? "");
  const toTraditional = new Map(pairs.flatMap((char, at) => (at % 2 === 0 ? [[char, pairs[at + 1] ?? char] as const] : [])));
  return { entries, countries, toTraditional, byId: new Map(entries.map((entry) => [entry.place.id, entry])) };
}

function columnOf(language: string): number {
  if (TRADITIONAL_LOCALE.test(language)) return TRADITIONAL;
  return COLUMNS.findIndex((column) => column === language.split("-")[0]);
}

/** Names of one column; traditional characters are derived unless the table prints them. */
function columnNames(entry: Entry, column: number): readonly string[] {
  const printed = entry.columns[column];
  if (printed) return printed.split("|");
  const simplified = column === TRADITIONAL ? entry.columns[SIMPLIFIED] : undefined;
  return simplified ? toTraditional(simplified).split("|") : [];
}

function toTraditional(text: string): string {
  const { toTraditional: pairs } = load();
  return Array.from(text, (char) => pairs.get(char) ?? char).join("");
}

function countryName(place: GazetteerPlace, language: string): string {
  if (language === "en") return place.name;
  return displayNames(language)?.of(place.country) ?? place.name;
}

const displayNamesByLanguage = new Map<string, Intl.DisplayNames | undefined>();
function displayNames(language: string): Intl.DisplayNames | undefined {
  if (!displayNamesByLanguage.has(language)) {
    const known = Intl.DisplayNames.supportedLocalesOf([language]).length > 0;
    displayNamesByLanguage.set(language, known ? new Intl.DisplayNames([language], { type: "region" }) : undefined);
  }
  return displayNamesByLanguage.get(language);
}

/** English, local and the language's own writings of one place, without repeats. */
function writingsIn(entry: Entry, language: string): Set<string> {
  const { place } = entry;
  const writings = new Set([place.name]);
  const add = (names: readonly string[]) => names.forEach((name) => writings.add(name));
  if (place.kind === "country") return writings.add(countryName(place, language));
  add(columnNames(entry, LOCAL));
  for (const local of load().countries.get(place.country)?.languages ?? []) add(latinOrOwn(entry, local, language));
  add(writtenIn(entry, language));
  if (place.country === "VN") add(joinedForms(entry));
  return writings;
}

/** A country's own language is met abroad too, but characters only in a Chinese text. */
function latinOrOwn(entry: Entry, local: string, language: string): readonly string[] {
  return local === "zh" && !language.startsWith("zh") ? [] : writtenIn(entry, local);
}

function writtenIn(entry: Entry, language: string): readonly string[] {
  if (!language.startsWith("zh")) return columnNames(entry, columnOf(language));
  const names = [...columnNames(entry, SIMPLIFIED), ...columnNames(entry, TRADITIONAL)];
  const { kind, country } = entry.place;
  if (kind !== "city" || !COUNTRIES_WITH_SHI.has(country)) return names;
  return names.flatMap((name) => (name.endsWith("市") ? [name] : [name, `${name}市`]));
}

/** "Hải Phòng" is printed "Hai Phong", "Haiphong" and "Hai-Phong" abroad. */
function joinedForms(entry: Entry): readonly string[] {
  const plain = entry.place.name;
  const words = (columnNames(entry, 0)[0] ?? plain).normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D").split(" ");
  const [first = "", ...rest] = words;
  if (rest.length !== 1) return [];
  return [words.join(" "), first + rest.join("").toLowerCase()];
}

function buildIndex(): ReadonlyMap<string, readonly GazetteerPlace[]> {
  const entriesByName = new Map<string, Entry[]>();
  for (const entry of load().entries) {
    const names = new Set<string>();
    for (const language of ["vi", "fr", "de", "nl", "zh"]) for (const name of writingsIn(entry, language)) names.add(name);
    for (const name of new Set(Array.from(names, foldPlaceName))) addTo(entriesByName, name, entry);
  }
  return new Map(Array.from(entriesByName, ([name, entries]) => [name, sortPlaces(entries)]));
}

function addTo(names: Map<string, Entry[]>, name: string, entry: Entry): void {
  const entries = names.get(name);
  if (entries) entries.push(entry);
  else names.set(name, [entry]);
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
