// Chinese characters: simplified and traditional forms, and the Sino-Vietnamese reading of a name.
import { readFileSync } from "node:fs";
import { readHanViet, readUnihan } from "./sources.mjs";

const TONE_MARKS = { "\u0304": "1", "\u0301": "2", "\u030c": "3", "\u0300": "4" };

/** "dōu" → "dou1"; ü is written v. */
function toNumbered(pinyin) {
  let tone = "";
  const letters = pinyin
    .normalize("NFD")
    .replace(/u\u0308/g, "v")
    .replace(/[\u0304\u0301\u030c\u0300]/g, (mark) => ((tone = TONE_MARKS[mark]), ""));
  return letters + tone;
}
const toneless = (numbered) => numbered.replace(/\d/, "").replace("v", "u");

export async function loadHan(folder) {
  const variants = readUnihan(folder, "Variants", ["kSimplifiedVariant", "kTraditionalVariant"]);
  const { kMandarin, kXHC1983 } = readUnihan(folder, "Readings", ["kMandarin", "kXHC1983"]);
  const hanViet = await readHanViet(folder);
  const corrections = readCorrections();
  // Forms beyond the basic plane (瑙 → 𰡻) are rules extended by analogy that nobody prints.
  const characters = (value) => (value ?? "").split(" ").filter((code) => code.length === 6).map((code) => String.fromCodePoint(Number.parseInt(code.slice(2), 16)));
  const simplifiedOf = (char) => characters(variants.kSimplifiedVariant.get(char));
  const traditionalOf = (char) => characters(variants.kTraditionalVariant.get(char));

  /** A character that is its own simplification (里, 台) stays. */
  const toSimplified = (text) =>
    Array.from(text, (char) => (simplifiedOf(char).includes(char) || !simplifiedOf(char).length ? char : simplifiedOf(char)[0])).join("");
  /** Undefined where a character has several traditional forms: a guess would be a wrong name. */
  const toTraditional = (text) => {
    const chars = Array.from(text, (char) => {
      const forms = traditionalOf(char);
      return forms.length > 1 ? undefined : (forms[0] ?? char);
    });
    return chars.includes(undefined) ? undefined : chars.join("");
  };

  /** Entries [pinyin with tone, readings] of a character in either form, its commonest pinyin first. */
  function readingsOf(char) {
    const common = (kMandarin.get(char) ?? "").split(" ").map(toNumbered);
    const forms = [...new Set([...traditionalOf(char), char])];
    const entries = forms.flatMap((form) => Object.entries(hanViet[form] ?? {})).filter(([, readings]) => readings.length);
    const rank = ([pinyin]) => (common.includes(pinyin) ? common.indexOf(pinyin) : common.length);
    return entries.map((entry, index) => ({ entry, index })).sort((a, b) => rank(a.entry) - rank(b.entry) || a.index - b.index).map(({ entry }) => entry);
  }
  function pinyinOf(char) {
    const listed = (kXHC1983.get(char) ?? "").split(" ").map((entry) => entry.replace(/^.*:/, ""));
    return [...new Set([...`${kMandarin.get(char) ?? ""} ${listed.join(" ")}`.split(" ").map(toNumbered), ...readingsOf(char).map(([pinyin]) => pinyin)])].filter(Boolean);
  }

  /** Cuts a pinyin name into one syllable a character: ("nanning", 南宁) → ["nan", "ning"]; undefined when it is no pinyin of them. */
  function splitPinyin(name, text) {
    const chars = [...text];
    const walk = (rest, index) => {
      if (index === chars.length) return rest === "" ? [] : undefined;
      for (const syllable of new Set(pinyinOf(chars[index]).map(toneless))) {
        if (!rest.startsWith(syllable)) continue;
        const tail = walk(rest.slice(syllable.length), index + 1);
        if (tail) return [syllable, ...tail];
      }
      return undefined;
    };
    return walk(name.replace(/[^a-z]/g, ""), 0);
  }

  /** "南宁", ["nan", "ning"] → "Nam Ninh". Without pinyin, the commonest reading of each character. */
  function toHanViet(text, pinyin) {
    const syllables = [...text].map((char, index) => {
      const wanted = pinyin?.[index];
      const corrected = corrections.get(`${char} ${wanted}`) ?? corrections.get(`${char} *`);
      if (corrected) return corrected;
      const entries = readingsOf(char);
      const [, readings] = entries.find(([reading]) => toneless(reading) === wanted) ?? entries[0] ?? [];
      return readings?.[0] && placeTone(readings[0]);
    });
    if (syllables.includes(undefined)) return undefined;
    return syllables.map((syllable) => syllable[0].toUpperCase() + syllable.slice(1)).join(" ").normalize("NFC");
  }
  const syllables = new Set([...kMandarin.values()].flatMap((value) => value.split(" ")).map(toNumbered).map(toneless));
  /** Whether letters can be cut into so many syllables of pinyin, whatever they are written with. */
  function isPinyin(name, count) {
    if (count === 0) return name === "";
    for (let length = 1; length <= Math.min(6, name.length); length++) if (syllables.has(name.slice(0, length)) && isPinyin(name.slice(length), count - 1)) return true;
    return false;
  }
  return { toSimplified, toTraditional, splitPinyin, isPinyin, toHanViet };
}

/** The table writes "hoá", "thuỷ"; news and GeoNames write "hóa", "thủy". */
function placeTone(syllable) {
  return syllable
    .normalize("NFD")
    .replace(/(?<!q)(o)([ae])([\u0300\u0301\u0303\u0309\u0323])$/, "$1$3$2")
    .replace(/(?<!q)(u)(y)([\u0300\u0301\u0303\u0309\u0323])$/, "$1$3$2")
    .normalize("NFC");
}

/** character, pinyin without tone (or *), reading, reason. */
function readCorrections() {
  const lines = readFileSync(new URL("./han-viet-corrections.tsv", import.meta.url), "utf8").split("\n").slice(1).filter(Boolean);
  return new Map(lines.map((line) => line.split("\t")).map(([char, pinyin, reading]) => [`${char} ${pinyin}`, reading]));
}
