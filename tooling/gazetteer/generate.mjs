// Writes packages/ingest/src/gazetteer/gazetteer-table.ts from the sources: generate.mjs FOLDER [--check].
import { readFileSync, writeFileSync } from "node:fs";
import { cleanHan, cleanLatin } from "./clean-name.mjs";
import { cityNames, englishName, hanNames, isKept } from "./cities.mjs";
import { fold } from "./fold.mjs";
import { loadHan } from "./han.mjs";
import { buildPrefectures } from "./prefectures.mjs";
import { buildRegions, groupBy, matchKey } from "./regions.mjs";
import {
  listTaggedLocales, readChineseDivisions, readCities, readCountryNames, readDivisionNames, readDivisionsToday, readOfficialLanguages, readTaggedNames,
  readZoneCities,
} from "./sources.mjs";

const LANGUAGES = ["vi", "fr", "de", "nl", "zh", "zh-Hant", "*"];
const TARGET = new URL("../../packages/ingest/src/gazetteer/gazetteer-table.ts", import.meta.url);

const [folder, option] = process.argv.slice(2);
if (!folder) throw new Error("usage: generate.mjs FOLDER [--check]");
const table = encode(await build(folder));
if (option === "--check") {
  const same = readFileSync(TARGET, "utf8") === table;
  process.stdout.write(same ? "the table is what the sources give\n" : "the table differs from what the sources give\n");
  process.exitCode = same ? 0 : 1;
} else {
  writeFileSync(TARGET, table);
}

async function build(folder) {
  const han = await loadHan(folder);
  const cities = readCities(folder);
  const divisionNames = readDivisionNames(folder);
  const official = readOfficialLanguages(folder);
  const tags = Object.fromEntries(listTaggedLocales(folder).map((locale) => [locale, readTaggedNames(folder, locale)]));
  const countryNames = readCountryNames(folder);
  const byCountry = groupBy(cities, (city) => city.country);
  const countries = new Map([...countryNames].filter(([code]) => byCountry.has(code)).sort(byCode));
  const regions = buildRegions(folder, { cities, divisionNames, countries, han });
  markSuccessors(regions, readDivisionsToday(folder), cities);
  const kept = cities.filter((city) => isKept(city) && countries.has(city.country));
  const zones = zoneNames(folder, kept);
  const divisions = chineseDivisions(folder, regions);
  const named = kept
    .map((city) => nameCity(city, { tags, han, zones, languages: official.get(city.country) ?? [], divisions: divisions.get(city.division) ?? [] }))
    .filter((city) => cleanLatin(city.english, "en") !== undefined)
    .filter((city) => city.country !== "CN" || city.names.zh.length > 0 || city.population >= 300_000);
  const placed = assignRegions(withoutDoubles(named), regions, readDivisionsToday(folder));
  addExtraNames(regions, placed);
  const prefectures = buildPrefectures(folder, { cities, named: placed, regions, han });
  return { countries, byCountry, official, regions, prefectures, cities: placed };
}

/** place (ISO 3166-2 code or GeoNames id), language, name, reason. */
function addExtraNames(regions, cities) {
  const names = new Map([...regions.map((region) => [region.code, region.names]), ...cities.map((city) => [city.id, city.names])]);
  const lines = readFileSync(new URL("./extra-names.tsv", import.meta.url), "utf8").split("\n").slice(1).filter(Boolean);
  for (const [place, language, name] of lines.map((line) => line.split("\t"))) names.get(place)[language].push(name);
}

/** GeoNames code of a Chinese province → bare names of its prefectures, cities, counties and districts, in that order. */
function chineseDivisions(folder, regions) {
  const rows = readChineseDivisions(folder);
  const result = new Map();
  for (const { code, name } of rows.filter((row) => row.code.length === 2)) {
    const province = regions.find((region) => region.country === "CN" && region.names.zh?.includes(name));
    if (!province) continue;
    const below = rows.filter((row) => row.code.length > 2 && row.code.startsWith(code)).map((row) => cleanHan(row.name));
    result.set(province.division, below.filter(Boolean));
  }
  return result;
}

function nameCity(city, { tags, han, zones, languages, divisions }) {
  const zone = (language) => zones.get(city.id)?.[language];
  const { zh, traditional } = hanNames(city, { tags, han, zoneName: zone("zh"), divisions });
  const english = englishName(city, { tags, languages, han, zh });
  return { ...city, english, names: cityNames(city, { tags, languages, han, zone, english, zh, traditional }) };
}

/** CLDR's example cities of time zones, for the place that bears the zone's name. */
function zoneNames(folder, cities) {
  const byName = groupBy(cities, (city) => fold(city.ascii));
  const result = new Map();
  for (const language of ["vi", "fr", "de", "nl", "zh"])
    for (const [zone, name] of readZoneCities(folder, language)) {
      const [place] = (byName.get(fold(zone.split("/").at(-1))) ?? []).sort((a, b) => b.population - a.population);
      if (place && place.population > 100_000) result.set(place.id, { ...result.get(place.id), [language]: name });
    }
  return result;
}

/** A former region (merged since) names the region that its seat lies in today. */
function markSuccessors(regions, today, cities) {
  const byCode = groupBy(regions, (region) => region.country);
  for (const [country, rows] of byCode) {
    const names = [...today.names].filter(([code]) => code.startsWith(`${country}.`));
    const current = new Map(names.map(([code, name]) => [matchKey(name), code]));
    for (const region of rows) {
      region.today = [...region.keys].map((key) => current.get(key)).find(Boolean);
    }
    if (country !== "VN") continue;
    for (const region of rows.filter((row) => !row.today)) {
      const seat = cities.find((city) => city.latitude === region.latitude && city.longitude === region.longitude && city.country === country);
      const division = divisionToday(seat, today);
      region.successor = rows.find((row) => row.today === division)?.name;
    }
  }
}

function divisionToday(city, today) {
  const rows = today.cities.get(`${city.country}.${city.name}`) ?? [];
  return rows.find((row) => Math.abs(row.latitude - city.latitude) < 0.05 && Math.abs(row.longitude - city.longitude) < 0.05)?.division;
}

function assignRegions(cities, regions, today) {
  const byToday = new Map(regions.filter((region) => region.today).map((region) => [region.today, region]));
  const byDivision = new Map(regions.filter((region) => region.division).map((region) => [region.division, region]));
  const byName = new Map(regions.map((region) => [`${region.country} ${region.name}`, region]));
  for (const city of cities) {
    const former = byDivision.get(city.division);
    const successor = former?.successor && byName.get(`${former.country} ${former.successor}`);
    city.region = byToday.get(divisionToday(city, today)) ?? successor ?? former;
    // A city that gives its region the name also bears the region's names (Peking, Genf).
    const namesake = [city.region, former].find((region) => region && fold(region.name).replaceAll(" ", "") === fold(city.english).replaceAll(" ", ""));
    for (const [language, names] of Object.entries(namesake?.names ?? {}))
      if (!language.startsWith("zh")) city.names[language].unshift(...names);
      else if (city.names[language].length === 0) city.names[language].push(names[0]);
  }
  return cities;
}

/** Two entries of one name within some 20 km are one town. */
function withoutDoubles(cities) {
  const kept = [];
  for (const group of groupBy(cities, (city) => `${city.country} ${fold(city.english)}`).values()) {
    const rank = (city) => (city.feature === "PPLC" ? 1e12 : 0) + city.population + (city.feature.startsWith("PPLA") ? 0.5 : 0);
    const chosen = [];
    for (const city of group.sort((a, b) => rank(b) - rank(a) || Number(a.id) - Number(b.id)))
      if (!chosen.some((other) => Math.hypot(other.latitude - city.latitude, other.longitude - city.longitude) < 0.2)) chosen.push(city);
    kept.push(...chosen);
  }
  return kept;
}

/** Mean of the towns weighted by population, on the sphere: a country's point on a map. */
function centre(cities) {
  const [x, y, z] = cities.reduce(
    (sum, { latitude, longitude, population }) => {
      const [a, b] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
      const weight = population + 1;
      return [sum[0] + weight * Math.cos(a) * Math.cos(b), sum[1] + weight * Math.cos(a) * Math.sin(b), sum[2] + weight * Math.sin(a)];
    },
    [0, 0, 0],
  );
  return { latitude: (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI, longitude: (Math.atan2(y, x) * 180) / Math.PI };
}

function encode({ countries, byCountry, official, regions, prefectures, cities }) {
  const traditional = commonTraditional([...regions, ...prefectures, ...cities].map(({ names }) => names));
  const encodeNames = (names, english) => nameColumns(names, english, traditional);
  const lines = [[...traditional].map((pair) => pair.join("")).join("")];
  const citiesOf = groupBy(cities, (city) => city.region?.code ?? city.country);
  const regionsOf = groupBy(regions, (region) => region.country);
  for (const [code, name] of countries) {
    const all = byCountry.get(code);
    const capital = cities.find((city) => city.country === code && city.feature === "PPLC");
    const population = all.reduce((total, city) => total + (city.feature === "PPLX" ? 0 : city.population), 0);
    lines.push([`=${code}`, name, ...point(centre(all)), round(population), capital?.english ?? "", (official.get(code) ?? []).filter((language) => LANGUAGES.includes(language)).join(" ")].join("\t"));
    lines.push(...encodeCities(citiesOf.get(code), encodeNames));
    for (const region of regionsOf.get(code) ?? []) {
      const row = [`-${region.code.slice(3)}`, region.name, ...point(region), round(region.population), region.successor ?? "", ...encodeNames(region.names, region.name)];
      lines.push(trim(row));
      for (const place of prefectures.filter((prefecture) => prefecture.region === region))
        lines.push(trim([`*${place.code}`, place.english, ...point(place), round(place.population), ...encodeNames(place.names, place.english)]));
      lines.push(...encodeCities(citiesOf.get(region.code), encodeNames));
    }
  }
  return [
    "// generated by tooling/gazetteer; do not edit",
    "// Contains GeoNames data (geonames.org, CC BY 4.0), Unicode CLDR and Unihan data (Unicode licence), Sino-Vietnamese readings from",
    "// hanviet-pinyin-words (MIT). See NOTICE. The columns are described in tooling/gazetteer/README.md.",
    "export const gazetteerTable = `",
    ...lines,
    "`;",
    "",
  ].join("\n");
}

function encodeCities(cities = [], encodeNames) {
  const rows = cities.sort((a, b) => Number(a.id) - Number(b.id));
  return rows.map((city, index) =>
    trim([(Number(city.id) - Number(rows[index - 1]?.id ?? 0)).toString(36) + (city.feature === "PPLC" ? "!" : ""), city.english, ...point(city), round(city.population), ...encodeNames(city.names, city.english)]),
  );
}

function byCode([a], [b]) {
  return a < b ? -1 : 1;
}

function trim(row) {
  return row.join("\t").replace(/\t+$/, "");
}

function point({ latitude, longitude }) {
  return [latitude, longitude].map((degrees) => String(Math.round(degrees * 100) / 100));
}

/** As many digits as the figures are worth: "384e4", "55e3". */
function round(population) {
  const digits = Math.max(0, String(population).length - (population < 1_000_000 ? 2 : 3));
  const [mantissa, zeros] = [Math.round(population / 10 ** digits), digits];
  return zeros > 1 ? `${mantissa}e${zeros}` : String(mantissa * 10 ** zeros);
}

/** For each simplified character the traditional one that these names use most, where they differ. */
function commonTraditional(all) {
  const counts = new Map();
  for (const names of all)
    for (const [index, text] of (names["zh-Hant"] ?? []).entries())
      for (const [at, char] of [...text].entries()) {
        const simplified = [...(names.zh[index] ?? "")][at];
        if (simplified) counts.set(simplified + char, (counts.get(simplified + char) ?? 0) + 1);
      }
  const best = new Map();
  for (const [pair, count] of [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const [simplified, char] = [...pair];
    if (!best.has(simplified) && count > 0) best.set(simplified, char);
  }
  return new Map([...best].filter(([simplified, char]) => simplified !== char).sort(byCode));
}

function nameColumns(all, english, traditional) {
  const convert = (text) => Array.from(text, (char) => traditional.get(char) ?? char).join("");
  const written = all["zh-Hant"]?.length ? all["zh-Hant"] : (all.zh ?? []);
  const derived = (all.zh ?? []).map(convert);
  const names = { ...all, "zh-Hant": written.every((name, index) => name === derived[index]) || !all["zh-Hant"]?.length ? [] : written };
  const local = new Set();
  return LANGUAGES.map((language) => {
    const seen = new Set();
    const column = [];
    for (const raw of names[language] ?? []) {
      const name = raw.normalize("NFC").replaceAll("`", "'").replaceAll("\\", "");
      const key = language === "*" ? fold(name) : name.toLowerCase();
      if (seen.has(key) || (language === "*" && local.has(key))) continue;
      seen.add(key);
      column.push(name);
    }
    if (language === "*") return column.filter((name) => fold(name) !== fold(english)).join("|");
    for (const name of column) local.add(fold(name));
    return (column.length === 1 && column[0] === english ? [] : column).join("|");
  });
}
