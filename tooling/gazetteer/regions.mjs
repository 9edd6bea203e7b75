// First-level regions: ISO 3166-2 codes and names from CLDR, placed where GeoNames has a division of the same name.
import { cleanHan, cleanLatin } from "./clean-name.mjs";
import { fold, isVietnamese, stripMarks } from "./fold.mjs";
import { listSubdivisionLocales, readSubdivisionNames, readSubdivisionTree, readTerritorySubdivisions } from "./sources.mjs";

const GENERIC =
  /\b(province|provincia|provincie|state|region|regione|oblast|governorate|district|department|departamento|county|prefecture|municipality|city|parish|canton|voivodeship|muhafazat|krai|republic|of|the|de|del|la|el|al|autonomous|community|capital|territory|zone|division|emirate|judet|apskritis|novads|okrug|krai|kray|uyghur|zhuang|hui|ken|do|si|and)\b/g;
/** A division's name without its generic words; a name of nothing else ("Capital Region") stays whole. */
function matchKey(name) {
  const bare = fold(name.replace(/\(.*\)/, "")).replace(GENERIC, " ").replace(/[^a-z]/g, "");
  return bare || fold(name).replace(/[^a-z]/g, "");
}
const LATIN_LOCALES = /^(af|ca|cs|cy|da|de|en|es|et|eu|fi|fr|gl|hr|hu|id|is|it|lt|lv|ms|nb|nl|no|pl|pt|ro|sk|sl|sq|sv|sw|tr|uz|vi|az)$/;

/**
 * @param cities selected and unselected populated places
 * @returns regions with `division` (GeoNames code), sorted by code
 */
export function buildRegions(folder, { cities, divisionNames, countries, han }) {
  const locales = listSubdivisionLocales(folder).filter((locale) => LATIN_LOCALES.test(locale));
  const names = new Map(locales.map((locale) => [locale, readSubdivisionNames(folder, locale)]));
  names.set("zh", readSubdivisionNames(folder, "zh"));
  const byDivision = groupBy(cities, (city) => city.division);
  const divisions = groupBy([...divisionNames], ([code]) => code.slice(0, 2));
  const cityByName = new Map();
  for (const city of cities) {
    const key = `${city.country}.${matchKey(city.ascii)}`;
    if (!cityByName.has(key) || cityByName.get(key).population < city.population) cityByName.set(key, city);
  }
  // Places that have a country code of their own (Hong Kong, Guadeloupe) are countries only.
  const countryNames = new Set(["", ...countries.values()]);
  const territories = readTerritorySubdivisions(folder);
  const regions = [];
  const tree = readSubdivisionTree(folder);
  for (const country of countries.keys()) {
    // Some countries' ISO list starts with groups (islands of Indonesia) above what GeoNames, and texts, call its provinces.
    const first = tree.get(country) ?? [];
    const below = first.flatMap((code) => tree.get(code) ?? []);
    const wanted = [...first.toSorted(), ...below.toSorted()].filter((code) => !territories.has(code) && !countryNames.has(names.get("en").get(code) ?? ""));
    const keysOf = new Map(wanted.map((code) => [code, new Set(locales.flatMap((locale) => names.get(locale).get(code) ?? []).map(matchKey).filter(Boolean))]));
    const divisionOf = matchDivisions(keysOf, divisions.get(country) ?? []);
    for (const code of wanted) {
      const keys = keysOf.get(code);
      if (!divisionOf.has(code) && !first.includes(code)) continue;
      const division = divisionOf.get(code);
      const towns = byDivision.get(division);
      const seat = towns ? seatOf(towns) : [...keys].map((key) => cityByName.get(`${country}.${key}`)).find(Boolean);
      if (!seat) continue;
      const population = towns ? sum(towns) : seat.population;
      // Communes that ISO 3166-2 counts as first-level: the town itself is the better entry.
      if (first.length > 40 && population < 30_000 && country !== "VN") continue;
      regions.push({
        code: `${country}-${code.slice(2).toUpperCase()}`,
        country,
        division,
        name: englishName(names.get("en").get(code), country),
        latitude: seat.latitude,
        longitude: seat.longitude,
        population,
        keys,
        names: translate(code, names, han, country),
      });
    }
  }
  return regions.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Equal names first; of those left, the nearest spelling, if it is near (Krasnoyarskiy: Krasnoyarsk). */
function matchDivisions(keysOf, divisions) {
  const result = new Map();
  const taken = new Set();
  const take = (code, division) => {
    result.set(code, division);
    taken.add(division);
  };
  for (const [code, keys] of keysOf) {
    const found = divisions.find(([division, name]) => !taken.has(division) && keys.has(matchKey(name)));
    if (found) take(code, found[0]);
  }
  const near = [...keysOf].flatMap(([code, keys]) =>
    divisions.map(([division, name]) => ({ code, division, distance: Math.min(...[...keys].map((key) => relativeDistance(key, matchKey(name)))) })),
  );
  for (const { code, division, distance } of near.sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1)))
    if (distance <= 0.34 && !result.has(code) && !taken.has(division)) take(code, division);
  const codesLeft = [...keysOf.keys()].filter((code) => !result.has(code));
  const divisionsLeft = divisions.filter(([division]) => !taken.has(division));
  if (codesLeft.length === 1 && divisionsLeft.length === 1) take(codesLeft[0], divisionsLeft[0][0]);
  return result;
}

function relativeDistance(a, b) {
  const [left, right] = [a, b].map((key) => key.replace(/(skaya|skiy|skoy|sky|sk|iya|ia|ya)$/, ""));
  if (!left || !right) return 1;
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++)
    row = row.reduce((next, above, j) => [...next, j === 0 ? i : Math.min(above + 1, next[j - 1] + 1, row[j - 1] + (left[i - 1] === right[j - 1] ? 0 : 1))], []);
  return row.at(-1) / Math.max(left.length, right.length);
}

function englishName(name, country) {
  const bare = cleanLatin(name, "en") ?? `${name} Region`; // "Southern" alone is no name
  return (country === "VN" ? stripMarks(bare) : bare).replaceAll("–", "-").replaceAll("’", "'");
}

function translate(code, names, han, country) {
  const result = {};
  // A place named after a person is written with "City": without it the name is the person's.
  const city = country === "VN" && names.get("en").get(code).endsWith(" City");
  for (const language of ["vi", "fr", "de", "nl"]) {
    const name = names.get(language).get(code);
    if (city && language === "vi" && name) result.vi = [`Thành phố ${name.replace(/^thành phố /i, "")}`];
    if (city && language === "vi") continue;
    if (country === "VN" && language !== "vi" && (isVietnamese(name ?? "") || name === names.get("vi").get(code))) continue;
    const bare = name && cleanLatin(name.replaceAll("–", "-"), language);
    if (bare) result[language] = [bare];
  }
  const printed = names.get("zh").get(code)?.replace(/\s*[(（].*$/, "");
  const short = printed && (city ? han.toSimplified(printed) : cleanHan(han.toSimplified(printed)));
  if (short) {
    result.zh = [...new Set([short, han.toSimplified(printed)])];
    const traditional = printed === han.toSimplified(printed) ? han.toTraditional(printed) : printed;
    if (traditional) result["zh-Hant"] = [...new Set([traditional.slice(0, short.length), traditional])];
  }
  return result;
}

const seatOf = (cities = []) =>
  cities.find((city) => city.feature === "PPLC") ??
  best(cities.filter((city) => city.feature === "PPLA")) ??
  best(cities);
const best = (cities) => cities.reduce((a, b) => (a && a.population >= b.population ? a : b), undefined);
const sum = (cities = []) => cities.reduce((total, city) => total + (/^PPLX|^PPLH|^PPLQ/.test(city.feature) ? 0 : city.population), 0);

export function groupBy(rows, keyOf) {
  const groups = new Map();
  for (const row of rows) {
    const key = keyOf(row);
    if (groups.has(key)) groups.get(key).push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
export { matchKey };
