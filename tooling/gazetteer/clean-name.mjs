// Generic words ("Province", "tỉnh", 省) are cut off: what remains is what texts print with or without them.
import { isHan, isLatin } from "./fold.mjs";

const BEFORE = {
  vi: /^(thành phố|thị xã|thị trấn|tỉnh|quận|huyện|bang|vùng|khu tự trị|khu|tp\.?) /i,
  fr: /^(province|état|canton|comté|département|région|district|municipalité|gouvernorat|préfecture|ville|île)s? (d['’]|de la |de l['’]|du |des |de )/i,
  de: /^(provinz|kanton|bundesstaat|departamento|département|region|distrikt|gouvernement|präfektur|oblast|rajon) /i,
  nl: /^(provincie|kanton|departement|district|regio|gouvernement|prefectuur|oblast) /i,
  en: /^(province|state|canton|department|region|district|governorate|municipality|city) of /i,
};
const AFTER = {
  vi: / (\(.*\))$/i,
  fr: / (\(.*\))$/i,
  de: / (\(.*\)|provinz|oblast)$|-(provinz|distrikt)$/i,
  nl: / (\(.*\)|provincie|oblast)$/i,
  en: / (\(.*\)|province|region|governorate|oblast|district|department|county|prefecture|municipality|parish|canton|voivodeship)$/i,
};
const HAN_AFTER = /(特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|自治州|直辖市|[省市州郡县區区鎮镇县])$/;

/** The bare name, or undefined when it is empty, too short or in another script. */
export function cleanLatin(name, language) {
  const bare = name.replace(/\s*[([].*$/, "").replace(AFTER[language], "").replace(BEFORE[language], "").trim().normalize("NFC");
  if (!isLatin(bare) || bare.replace(/[^\p{L}]/gu, "").length < 3) return undefined;
  return bare[0].toUpperCase() + bare.slice(1);
}

/** Characters without the generic last one: 南宁市 → 南宁; 荣市 stays, a place of one character has no name without it. */
export function cleanHan(name) {
  const bare = name.replace(/\s*[(（].*$/, "").replace(/[・]/g, "·").trim();
  if (!isHan(bare) || bare.length < 2) return undefined;
  const short = bare.replace(HAN_AFTER, "");
  return short.length >= 2 ? short : bare;
}
