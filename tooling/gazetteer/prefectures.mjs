// Chinese prefectures that bear no town's name (Yanbian, Panjin): the official list gives characters and code, GeoNames the English name.
import { cleanHan } from "./clean-name.mjs";
import { fold, stripMarks } from "./fold.mjs";
import { readChineseDivisions, readSecondDivisionNames } from "./sources.mjs";

const PEOPLES = /((朝鲜|土家|苗|藏|羌|彝|布依|侗|哈尼|壮|傣|白|景颇|傈僳|回|蒙古|哈萨克|柯尔克孜)族?)+$/;
const GENERIC = / (shi|diqu|meng|region|city|prefecture|\S+zu|menggu|zizhizhou|buyei|miao|dong|tibetan|autonomous|and)\b/gi;

/** Places of kind "city" with the code of GB/T 2260 for an id, in the order of the code. */
export function buildPrefectures(folder, { cities, named, regions, han }) {
  const english = readSecondDivisionNames(folder, "CN");
  const known = new Set(named.filter((city) => city.country === "CN").flatMap((city) => [...city.names.zh, city.english]));
  const provinces = new Map(regions.filter((region) => region.country === "CN").map((region) => [region.division, region]));
  const prefectures = [];
  for (const { code, name } of readChineseDivisions(folder).filter((row) => row.code.length === 4)) {
    const zh = bareName(name);
    const towns = cities.filter((city) => city.country === "CN" && city.secondDivision === code);
    const seat = towns.reduce((a, b) => (a && a.population >= b.population ? a : b), undefined);
    if (!zh || !seat || !english.has(code)) continue;
    const title = stripMarks(english.get(code)).replaceAll("u:", "u").replace(GENERIC, "").trim();
    if (known.has(zh) || known.has(title)) continue;
    const pinyin = han.splitPinyin(fold(title).replaceAll(" ", ""), zh);
    const reading = han.toHanViet(zh, pinyin);
    const traditional = han.toTraditional(zh);
    const names = { vi: reading ? (pinyin ? [reading] : [title, reading]) : [], zh: [...new Set([zh, name])], "zh-Hant": traditional ? [traditional] : [] };
    const population = towns.reduce((total, town) => total + town.population, 0);
    prefectures.push({ code, country: "CN", english: title, latitude: seat.latitude, longitude: seat.longitude, population, region: provinces.get(seat.division), names });
  }
  return prefectures.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** 延边朝鲜族自治州 → 延边. */
function bareName(name) {
  const bare = name.endsWith("自治州") ? name.slice(0, -3).replace(PEOPLES, "") : cleanHan(name);
  return bare && bare.length >= 2 && !/辖/.test(bare) ? bare : undefined;
}
