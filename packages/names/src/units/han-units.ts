import { hanTable } from "../tables/han-table.ts";
import { variantTable } from "../tables/variant-table.ts";

/** The hidden units of names: a character with one of its pinyin readings. Arrays run by the number of the unit. */
export interface HanUnits {
  /** Canonical character: simplified, glyph variants folded. */
  readonly characters: readonly string[];
  /** Pinyin without tone, ü as v. */
  readonly pinyin: readonly string[];
  /** 1 to 4. */
  readonly tones: readonly number[];
  /** Sino-Vietnamese readings, the usual one first. */
  readonly hanViet: readonly (readonly string[])[];
  /** True where the readings are those of another pinyin of the character. */
  readonly isBorrowed: readonly boolean[];
  /** 0 to 9: logarithm of the root of the frequency. */
  readonly levels: readonly number[];
  /** Units of a canonical character, the usual pinyin not first. */
  readonly ofCharacter: ReadonlyMap<string, readonly number[]>;
  /** Glyph variant or traditional form → canonical character. */
  readonly canonical: ReadonlyMap<string, string>;
}

let decoded: HanUnits | undefined;

/** Decodes the tables at the first use. */
export function hanUnits(): HanUnits {
  return (decoded ??= decode());
}

function decode(): HanUnits {
  const characters: string[] = [];
  const pinyin: string[] = [];
  const tones: number[] = [];
  const hanViet: (readonly string[])[] = [];
  const isBorrowed: boolean[] = [];
  const levels: number[] = [];
  const ofCharacter = new Map<string, number[]>();
  let sound = "";
  let tone = 0;
  for (const part of hanTable.split(" ")) {
    if (/[1-4]$/.test(part) && /^[a-z]+\d$/.test(part)) {
      sound = part.slice(0, -1);
      tone = Number(part.at(-1));
      continue;
    }
    const first = part.search(/[\u3400-\u9fff]/u);
    const label = part.slice(0, first);
    const readings = label === "-" ? [] : label.replace("~", "").split("/");
    for (const char of part.slice(first)) {
      if (char >= "0" && char <= "9") {
        levels[levels.length - 1] = Number(char);
        continue;
      }
      const unit = characters.push(char) - 1;
      pinyin.push(sound);
      tones.push(tone);
      hanViet.push(readings);
      isBorrowed.push(label.startsWith("~"));
      levels.push(0);
      const units = ofCharacter.get(char);
      if (units) units.push(unit);
      else ofCharacter.set(char, [unit]);
    }
  }
  const canonical = new Map<string, string>();
  for (let index = 0; index + 1 < variantTable.length; index += 2) canonical.set(variantTable.charAt(index), variantTable.charAt(index + 1));
  return { characters, pinyin, tones, hanViet, isBorrowed, levels, ofCharacter, canonical };
}
