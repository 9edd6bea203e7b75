// Writes packages/ingest/src/gazetteer/gazetteer-table.ts from the sources: generate.mjs FOLDER [--check].
import { readFileSync, writeFileSync } from "node:fs";
import { cleanHan, cleanLatin } from "./clean-name.mjs";
import { cityNames, englishName, hanNames, isKept } from "./cities.mjs";
import { encode } from "./encode.mjs";
import { fold } from "./fold.mjs";
import { loadHan } from "./han.mjs";
import { buildPrefectures } from "./prefectures.mjs";
import { buildRegions, groupBy, matchKey } from "./regions.mjs";
import { renameCities } from "./rename-cities.mjs";
import {
  listTaggedLocales, readChineseDivisions, readCities, readCountryNames, readDivisionNames, readDivisionsToday, readOfficialLanguages, readTaggedNames,
  readZoneCities,
} from "./sources.mjs";

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
  renameCities(placed);
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

function byCode([a], [b]) {
  return a < b ? -1 : 1;
}
