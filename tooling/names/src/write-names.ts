import { toPinyin } from "@concord/names";
import type { Writing } from "./writing.ts";

/** The forms in which texts print a Chinese person. */
export function writeChinese(simplified: string, traditional: string, pinyin: string, hanViet: string): Writing[] {
  const [surname = "", given = ""] = pinyin.split(" ");
  const toned = toPinyin(simplified, { tones: true });
  const syllables = splitSyllables(simplified, surname, given);
  const bare = strip(hanViet).split(" ");
  const apart = syllables.map(capital);
  const length = bare.length - syllables.length;
  return unique([
    { kind: "han", style: "simplified", text: simplified },
    { kind: "han", style: "traditional", text: traditional },
    { kind: "pinyin", style: "pinyin", text: pinyin },
    { kind: "pinyin", style: "apart", text: [surname, ...apart].join(" ") },
    { kind: "pinyin", style: "hyphen", text: `${surname} ${syllables.map((syllable, index) => (index === 0 ? capital(syllable) : syllable)).join("-")}` },
    { kind: "pinyin", style: "given-first", text: `${given} ${surname}` },
    { kind: "pinyin", style: "capitals", text: `${surname.toUpperCase()} ${given}` },
    ...(toned !== undefined && strip(toned) === pinyin ? [{ kind: "pinyin", style: "tones", text: toned } as const] : []),
    { kind: "han-viet", style: "han-viet", text: hanViet },
    { kind: "han-viet", style: "bare", text: bare.join(" ") },
    { kind: "half", style: "half-surname", text: [surname, ...bare.slice(length)].join(" ") },
    { kind: "half", style: "half-given", text: [...bare.slice(0, length), ...apart].join(" ") },
  ]);
}

/** The forms in which texts print a Vietnamese person. */
export function writeVietnamese(simplified: string, traditional: string, name: string): Writing[] {
  const words = name.split(" ");
  const bare = strip(name).split(" ");
  return unique([
    { kind: "han", style: "simplified", text: simplified },
    { kind: "han", style: "traditional", text: traditional },
    { kind: "han-viet", style: "han-viet", text: name },
    { kind: "han-viet", style: "bare", text: bare.join(" ") },
    { kind: "han-viet", style: "capitals", text: name.toUpperCase() },
    { kind: "han-viet", style: "given-first", text: [...bare.slice(1), bare[0]].join(" ") },
    { kind: "han-viet", style: "newer-tones", text: words.join(" ").replaceAll("òa", "oà").replaceAll("ủy", "uỷ").replaceAll("úy", "uý").replaceAll("Lý", "Lí") },
  ]);
}

export function strip(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
}

/** The syllables of a given name, by the pinyin of its characters. */
function splitSyllables(han: string, surname: string, given: string): string[] {
  const characters = Array.from(han).slice(/^(?:Ouyang|Sima|Zhuge|Shangguan)$/u.test(surname) ? 2 : 1);
  if (characters.length < 2) return [given];
  const letters = given.toLowerCase();
  if (letters.includes("'")) return letters.split("'");
  // The cut that the first character's readings allow; its usual reading may not be the one of the name.
  const first = toPinyin(characters[0] ?? "")?.toLowerCase() ?? "";
  const second = toPinyin(characters[1] ?? "")?.toLowerCase() ?? "";
  if (letters.startsWith(first)) return [first, letters.slice(first.length)];
  return letters.endsWith(second) ? [letters.slice(0, -second.length), second] : [given];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function unique(writings: readonly Writing[]): Writing[] {
  return writings.filter((writing, index) => writing.text !== "" && writings.findIndex(({ text }) => text === writing.text) === index);
}
