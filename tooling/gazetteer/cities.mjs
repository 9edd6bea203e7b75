// Which populated places are kept, and under which names.
import { cleanHan, cleanLatin } from "./clean-name.mjs";
import { couldBeVietnamese, fold, isHan, isLatin, isVietnamese, stripMarks } from "./fold.mjs";

const NO_TOWN = /^(PPLX|PPLH|PPLQ|PPLW|PPLCH|PPLR|STLMT)$/;
const SMALLER_KEPT = new Set(["VN", "CN", "NL", "DE", "FR", "BE", "AT", "CH"]);
const SCRIPTS = [
  "Greek", "Cyrillic", "Armenian", "Hebrew", "Arabic", "Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Tamil", "Telugu",
  "Kannada", "Malayalam", "Thai", "Georgian", "Myanmar", "Katakana", "Han", "Hangul",
].map((script) => new RegExp(`\\p{Script=${script}}`, "u"));
const countScripts = (names) => SCRIPTS.filter((script) => names.some((name) => script.test(name))).length;

/** Large for its country, a seat, or small and known abroad: with a Chinese name, and names in many scripts or a station code of its own. */
export function isKept(city) {
  if (NO_TOWN.test(city.feature)) return false;
  if (city.feature === "PPLC" || city.feature === "PPLG") return true;
  if (city.country === "CN" && /^PPLA2?$/.test(city.feature)) return true;
  if (city.country === "VN" && (city.feature === "PPLA" || city.population >= 10_000)) return true;
  // Seats of districts; those of one syllable are numbered wards ("Quận Một") and everyday words.
  if (city.country === "VN") return city.feature === "PPLA2" && (cleanLatin(city.name, "vi") ?? "").includes(" ");
  if (city.population >= (SMALLER_KEPT.has(city.country) ? 30_000 : 50_000)) return true;
  if (!city.alternates.some(isHan)) return false;
  const scripts = countScripts(city.alternates);
  if (!SMALLER_KEPT.has(city.country)) return scripts >= 6;
  return scripts >= 5 || city.alternates.some((name) => /^[A-Z]{3}$/.test(name));
}

/** Official languages written in Latin letters keep their own spelling in English; others are known by the ASCII one. */
const LATIN_LANGUAGES = new Set(
  "af ay az bi bs ca cs da de en es et fi fil fj fr ga gn hr ht hu id is it kl la lb lt lv mg mh mi ms mt na nb nl nn no om pl ps-Latn pt qu rm rn ro rw sk sl sm sn so sq ss st sv sw tet tk tn to tpi tr tvl uz vi wo xh zu".split(" "),
);

export function englishName(city, { tags, languages, han, zh }) {
  const tagged = cleanTagged(tags.en.get(city.id), "en");
  if (city.country === "CN") {
    const ascii = stripMarks(city.name).replace(/[’`]/g, "'").replace(/,.*$| (city|county|town|district)$/i, "");
    const bare = ascii.replace(/ ?(shi|xian|zhen|qu|chengguan(zhen)?)$/i, "");
    const syllables = zh && [ascii, bare].map((name) => han.splitPinyin(fold(name).replaceAll(" ", ""), zh)).find(Boolean);
    return syllables ? joinPinyin(syllables) : ascii;
  }
  if (city.country === "VN") {
    const local = cleanLatin(tags.vi.get(city.id) ?? city.name, "vi");
    const name = cleanLatin(tagged ?? city.name, "vi") ?? city.name;
    const [a, b] = [name, local ?? name].map((text) => fold(text).replaceAll("y", "i"));
    return stripMarks(a === b && local ? local : name);
  }
  if (tagged) return tagged;
  return LATIN_LANGUAGES.has(languages[0] ?? "en") ? city.name : city.ascii;
}

/** ["xi", "an"] → "Xi'an": the apostrophe stands before a vowel and nowhere else. */
function joinPinyin(syllables) {
  const name = syllables.map((syllable, index) => (index > 0 && /^[aeo]/.test(syllable) ? `'${syllable}` : syllable)).join("");
  return name[0].toUpperCase() + name.slice(1);
}

function cleanTagged(name, language) {
  return name && !/[(,;]/.test(name) && isLatin(name) ? cleanLatin(name, language) : undefined;
}

/** The simplified name without its generic last character, and the traditional one. */
export function hanNames(city, { tags, han, zoneName, divisions }) {
  const tagged = [tags.zh_CN.get(city.id), tags.zh.get(city.id), tags.zh_TW.get(city.id)].filter(Boolean);
  const others = city.country === "JP" || city.country === "KR" ? [] : city.alternates.filter(isHan);
  const printed = [...(zoneName ? [zoneName] : []), ...tagged, ...others].map((name) => (bearsPerson(city) ? name.endsWith("市") && name : cleanHan(name))).filter(Boolean);
  const simplified = [...new Set(printed.map(han.toSimplified))];
  const zh = CHINESE.has(city.country) ? chineseName(city, { han, simplified, divisions }) : simplified[0];
  if (!zh) return {};
  const traditional = printed.find((name) => name !== zh && han.toSimplified(name) === zh) ?? han.toTraditional(zh);
  return { zh, traditional: traditional === zh ? undefined : traditional };
}

/**
 * The characters that read as the pinyin name: printed and official, printed, official of the province, or else what is printed; never characters of as many
 * syllables that read otherwise, which are another name of the place and may be a known town's (老街).
 */
function chineseName(city, { han, simplified, divisions }) {
  const ascii = fold(city.name.replace(/,.*$| (city|county|town|district)$/i, "")).replaceAll(" ", "");
  const reads = (name) => [ascii, ascii.replace(/(shi|xian|zhen|qu)$/, "")].some((pinyin) => han.splitPinyin(pinyin, name));
  const official = divisions.filter(reads);
  const [first = ""] = simplified;
  const isOtherName = city.country === "CN" && !divisions.includes(first) && han.isPinyin(ascii, [...first].length);
  return simplified.find((name) => official.includes(name)) ?? simplified.find(reads) ?? official[0] ?? (isOtherName ? undefined : simplified[0]);
}
const CHINESE = new Set(["CN", "TW", "HK", "MO"]);

/** Writings by language, the one to show first; "*" holds local ones and those of every language. */
export function cityNames(city, context) {
  const { tags, languages, zone, english, zh, traditional } = context;
  const names = { vi: [], fr: [], de: [], nl: [], zh: zh ? [zh] : [], "zh-Hant": traditional ? [traditional] : [], "*": [] };
  for (const language of ["vi", "fr", "de", "nl"]) {
    const abroad = city.country === "VN" && language !== "vi";
    for (const name of [zone(language), tags[language].get(city.id)]) {
      if (!name || /[(,;]/.test(name) || (abroad && (isVietnamese(name) || names.vi.includes(name) || name === city.name))) continue;
      if (city.country === "CN" && language !== "vi" && /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/.test(name) && fold(name) === fold(english)) continue;
      const bare = bearsPerson(city) ? fullNameOf(name, language) : cleanLatin(name, language);
      if (bare) names[language].push(bare.normalize("NFC"));
    }
  }
  if (city.country === "VN") {
    if (names.vi.length === 0) names.vi.push(cleanLatin(city.name, "vi") ?? city.name);
    names["*"].push(...cityPrefixes(names.vi[0], english));
  }
  if (CHINESE.has(city.country) && zh) names.vi.push(...hanVietNames(city, context, names.vi.length > 0));
  const vietnamese = city.country === "VN" ? couldBeVietnamese : isVietnamese;
  if (city.country === "VN" || city.population >= 100_000 || city.feature === "PPLC")
    names.vi.push(...city.alternates.filter((name) => vietnamese(name) && !isPersonPart(city, name)).map((name) => cleanLatin(name, "vi")).filter(Boolean).slice(0, 3));
  const main = LATIN_LANGUAGES.has(languages[0] ?? "en") ? city.name : city.ascii;
  const local = languages.filter((language) => tags[language] && !["vi", "fr", "de", "nl", "zh"].includes(language)).map((language) => tags[language].get(city.id));
  names["*"].push(...[main, cleanTagged(tags.en.get(city.id), "en"), ...local].filter((name) => name && isLatin(name) && !isPersonPart(city, name)).map((name) => cleanLatin(name, city.country === "VN" ? "vi" : "en")).filter(Boolean));
  names["*"].push(...shortForms(city, [english, main]));
  return names;
}

/** A city named after a person is written with "City": without it the name is the person's. */
const bearsPerson = (city) => city.country === "VN" && city.name.endsWith(" City");
const personOf = (city) => fold(city.name.replace(/ City$/, ""));
const isPersonPart = (city, name) => bearsPerson(city) && fold(name).replace(/^thanh pho /, "") === personOf(city);
const fullNameOf = (name, language) => (language !== "vi" ? name : /^thành phố /i.test(name) ? name.replace(/^thành phố/i, "Thành phố") : undefined);

/** "Thành phố Hồ Chí Minh" → "TP. Hồ Chí Minh", "TP.HCM", "TPHCM"; "Ho Chi Minh City" → "HCMC". */
function cityPrefixes(vietnamese, english) {
  const [, rest] = /^Thành phố (.+)$/.exec(vietnamese) ?? [];
  if (!rest) return [];
  const initials = rest.split(" ").map((word) => word[0]).join("");
  const englishInitials = english.split(" ").map((word) => word[0]).join("");
  return [`TP. ${rest}`, `TP.${rest}`, `TP. ${initials}`, `TP.${initials}`, `TP${initials}`, englishInitials];
}

function hanVietNames(city, { han, zh, english }, named) {
  const pinyin = han.splitPinyin(fold(english).replaceAll(" ", ""), zh);
  const reading = han.toHanViet(zh, pinyin);
  if (!reading) return [];
  // Names that are no pinyin (Lhasa, Ürümqi) are shown as they are; the reading is only recognised.
  return pinyin || named ? [reading] : [english, reading];
}

/** "Évian-les-Bains" → "Evian", "Frankfurt am Main" → "Frankfurt": only where GeoNames lists the short form. */
function shortForms(city, names) {
  if (city.country === "VN" || city.country === "CN") return [];
  const starts = names.flatMap((name) => {
    const words = fold(name).split(" ");
    return words.length < 2 ? [] : words.slice(1).map((_, index) => words.slice(0, index + 1).join(" "));
  });
  return city.alternates.filter((name) => name.length >= 4 && /^[A-Z]/.test(name) && isLatin(name) && starts.includes(fold(name)) && !GENERIC_STARTS.has(fold(name))).slice(0, 2);
}
const GENERIC_STARTS = new Set(["saint", "sankt", "santa", "santo", "fort", "port", "puerto", "porto", "villa", "ville", "city", "nova", "novo", "novi", "nuevo", "nueva", "grand", "north", "south", "east", "west", "upper", "lower", "bandar", "nizhny", "velikiy", "staro", "vila", "ciudad"]);
