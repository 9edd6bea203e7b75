// Characters, their glyph variants and readings, put together from the sources.
import { readHanViet, readRows, readUnihan } from "./sources.mjs";

const TONE_MARKS = { "\u0304": "1", "\u0301": "2", "\u030c": "3", "\u0300": "4" };
const isHan = (char) => /^[\u3400-\u9fff]$/u.test(char);

/** "dōu" → "dou1"; ü is written v. Undefined for a neutral tone: no name has one. */
function toNumbered(pinyin) {
  let tone = "";
  const letters = pinyin
    .normalize("NFD")
    .replace(/u\u0308/g, "v")
    .replace(/[\u0304\u0301\u030c\u0300]/g, (mark) => ((tone = TONE_MARKS[mark]), ""));
  return tone === "" || !/^[a-z]+$/.test(letters) ? undefined : letters + tone;
}

/** The table writes "hoá", "thuỷ"; news writes "hóa", "thủy". */
function placeTone(syllable) {
  return syllable
    .normalize("NFD")
    .replace(/(?<!q)(o)([ae])([\u0300\u0301\u0303\u0309\u0323])$/, "$1$3$2")
    .replace(/(?<!q)(u)(y)([\u0300\u0301\u0303\u0309\u0323])$/, "$1$3$2")
    .normalize("NFC");
}

/**
 * Units (canonical character, pinyin) with their Sino-Vietnamese readings, the usual one first, and the level of their frequency;
 * and the variants of each canonical character.
 */
export async function loadHan(folder) {
  const hanViet = await readHanViet(folder);
  const readings = readUnihan(folder, "Readings", ["kMandarin", "kHanyuPinlu", "kTGHZ2013"]);
  const canonicalOf = canonicalForms(folder, readings);
  const forms = new Map();
  const chars = new Set([...Object.keys(hanViet), ...readings.kTGHZ2013.keys()].filter(isHan));
  for (const char of chars) forms.set(canonicalOf(char), [...(forms.get(canonicalOf(char)) ?? []), char]);
  const units = [...forms].flatMap(([char, written]) => unitsOf(char, written, { hanViet, readings }));
  const variants = [...readings.kMandarin.keys()].filter((char) => isHan(char) && canonicalOf(char) !== char && forms.has(canonicalOf(char)));
  return { units, variants: variants.map((char) => [char, canonicalOf(char)]) };
}

function unitsOf(char, written, { hanViet, readings }) {
  const frequencies = new Map((readings.kHanyuPinlu.get(char) ?? "").split(" ").flatMap((entry) => {
    const [, pinyin, count] = /^(.*)\((\d+)\)$/.exec(entry) ?? [];
    return pinyin && toNumbered(pinyin) ? [[toNumbered(pinyin), Number(count)]] : [];
  }));
  const listed = (readings.kTGHZ2013.get(char) ?? "").split(" ").map((entry) => toNumbered(entry.replace(/^.*:/, "")));
  const common = (readings.kMandarin.get(char) ?? "").split(" ").map(toNumbered);
  const entries = written.flatMap((form) => Object.entries(hanViet[form] ?? {})).map(([pinyin, list]) => [pinyin.replace(/u:|ü/, "v"), list.map(placeTone)]);
  const read = entries.filter(([pinyin, list]) => list.length > 0 && /^[a-z]+[1-4]$/.test(pinyin)).map(([pinyin]) => pinyin);
  const pinyins = [...new Set([...common, ...listed, ...read])].filter(Boolean);
  const all = [...new Set(entries.flatMap(([, list]) => list))];
  return pinyins.map((pinyin, index) => {
    const own = [...new Set(entries.filter(([key]) => key === pinyin || key === "*").flatMap(([, list]) => list))];
    const count = frequencies.get(pinyin) ?? 0;
    const level = count > 0 ? Math.min(9, 1 + Math.round(Math.log2(count) / 2)) : index === 0 && readings.kTGHZ2013.has(char) ? 1 : 0;
    // A reading that the table gives for another pinyin of the character only is borrowed: readers use it, less often.
    return { char, pinyin, hanViet: own.length > 0 ? own : all, isBorrowed: own.length === 0 && all.length > 0, level };
  });
}

/** Simplified, glyph variants folded. A character of the general standard list (kTGHZ2013) stays itself. */
function canonicalForms(folder, { kTGHZ2013, kMandarin }) {
  const variants = readUnihan(folder, "Variants", ["kSimplifiedVariant", "kSemanticVariant", "kZVariant"]);
  const exceptions = new Map(readRows("glyph-variants.tsv").map(([char, canonical]) => [char, canonical]));
  const characters = (value) => (value ?? "").split(" ").map((code) => code.replace(/<.*/, "")).filter((code) => code.length === 6).map((code) => String.fromCodePoint(Number.parseInt(code.slice(2), 16)));
  const sharesReading = (a, b) => (kMandarin.get(a) ?? "").split(" ")[0] === (kMandarin.get(b) ?? "").split(" ")[0];
  const step = (char) => {
    if (exceptions.has(char)) return exceptions.get(char);
    if (kTGHZ2013.has(char)) return char;
    const simplified = characters(variants.kSimplifiedVariant.get(char)).filter((form) => form !== char);
    const alike = [...characters(variants.kZVariant.get(char)), ...characters(variants.kSemanticVariant.get(char))].filter((form) => sharesReading(char, form));
    return simplified.find((form) => kTGHZ2013.has(form)) ?? alike.find((form) => kTGHZ2013.has(form)) ?? alike.map(step2).find((form) => form && kTGHZ2013.has(form)) ?? char;
  };
  const step2 = (char) => (kTGHZ2013.has(char) ? char : characters(variants.kSimplifiedVariant.get(char)).find((form) => kTGHZ2013.has(form)));
  return step;
}
