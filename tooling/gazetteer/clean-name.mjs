// Generic words ("Province", "tỉnh", 省) are cut off: what remains is what texts print with or without them.
import { isHan, isLatin } from "./fold.mjs";

const BEFORE = {
  vi: /^(thành phố|tiểu bang|thị xã|thị trấn|tỉnh|quận|huyện|bang|vùng|khu tự trị|khu|tp\.?) /i,
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
const HAN_AFTER = /(特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|自治州|直辖市|广域市|特别市|地区|盟|[省市州郡县縣鎮镇]|(?<!特)[区區])$/;

/** Left alone, these are words of every text: "Southern District" keeps its second word. */
const DIRECTIONS = new Set(
  "north south east west central centre center northern southern eastern western capital northeast northwest southeast southwest nord sud est ouest sud-est sud-ouest nord-est nord-ouest süd ost mitte norden süden osten westen noord zuid oost midden noorden zuiden oosten het noorden het zuiden le sud le nord hauptstadt capitale hoofdstad nam bắc đông tây trung trung tâm đông nam đông bắc tây nam tây bắc miền nam miền bắc".split(" "),
);

/** The bare name, or undefined when it is empty, too short or in another script. */
export function cleanLatin(name, language) {
  const whole = name.replace(/\s*[([].*$/, "").trim().normalize("NFC");
  const cut = whole.replace(AFTER[language], "").replace(BEFORE[language], "").trim();
  const bare = DIRECTIONS.has(cut.toLowerCase()) ? whole : cut;
  if (DIRECTIONS.has(bare.toLowerCase())) return undefined;
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
