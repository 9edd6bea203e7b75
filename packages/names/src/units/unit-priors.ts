import { chineseSurnames, vietnameseSurnames } from "../tables/surname-table.ts";
import { CHINESE_GIVEN, VIETNAMESE_GIVEN } from "./given-name-characters.ts";
import { hanUnits } from "./han-units.ts";

/** How probable each unit is as a family name and in a given name, over people of both countries. */
export interface UnitPriors {
  readonly surname: Float64Array;
  readonly given: Float64Array;
  /** Units that are listed as family names. */
  readonly isSurname: Uint8Array;
  /** Bearers of a Vietnamese family name in a thousand; 0 for one that only Chinese people have. */
  readonly vietnameseShare: Uint16Array;
}

/** Part of the family names that no list has. */
const UNLISTED = 0.02;
/** Part of given-name syllables that come from the rows of common characters. */
const COMMON_GIVEN = 0.5;
/** Part of given-name syllables that are 文 Văn or 氏 Thị. */
const VIETNAMESE_MIDDLE = 0.04;

let computed: UnitPriors | undefined;

/** Computes the priors at the first use. */
export function unitPriors(): UnitPriors {
  return (computed ??= compute());
}

function compute(): UnitPriors {
  const { levels } = hanUnits();
  const given = scaled(Float64Array.from(levels, (level) => (level === 0 ? 0.3 : 2 ** (level / 2))), 1 - COMMON_GIVEN - VIETNAMESE_MIDDLE);
  addRow(given, CHINESE_GIVEN, COMMON_GIVEN / 2);
  addRow(given, VIETNAMESE_GIVEN, COMMON_GIVEN / 2);
  addRow(given, "文氏", VIETNAMESE_MIDDLE);
  const isSurname = new Uint8Array(levels.length);
  const vietnameseShare = new Uint16Array(levels.length);
  const chinese = new Float64Array(levels.length);
  chineseSurnames.split(" ").forEach((entry, rank) => {
    const unit = findUnit(entry);
    chinese[unit] = 1 / (rank + 6);
    isSurname[unit] = 1;
  });
  const vietnamese = new Float64Array(levels.length);
  for (const entry of vietnameseSurnames.split(" ")) {
    const [name = "", share = ""] = entry.split(":");
    const unit = findUnit(name);
    vietnamese[unit] = Number(share);
    vietnameseShare[unit] = Number(share);
    isSurname[unit] = 1;
  }
  scaled(chinese, (1 - UNLISTED) / 2);
  scaled(vietnamese, (1 - UNLISTED) / 2);
  const surname = Float64Array.from(given, (p, unit) => UNLISTED * p + (chinese[unit] ?? 0) + (vietnamese[unit] ?? 0));
  return { surname, given, isSurname, vietnameseShare };
}

/** Common characters weigh alike but for their place in the row. */
function addRow(given: Float64Array, row: string, share: number): void {
  const { ofCharacter, levels } = hanUnits();
  const chars = [...new Set(row)].filter((char) => ofCharacter.has(char));
  const total = chars.reduce((sum, _, index) => sum + 1 / (index + 20), 0);
  chars.forEach((char, index) => {
    const units = ofCharacter.get(char) ?? [];
    const weights = units.map((unit) => 2 ** (levels[unit] ?? 0));
    const sum = weights.reduce((a, b) => a + b, 0);
    units.forEach((unit, at) => {
      given[unit] = (given[unit] ?? 0) + (share / (index + 20) / total) * ((weights[at] ?? 0) / sum);
    });
  });
}

function scaled(values: Float64Array, total: number): Float64Array {
  const factor = total / values.reduce((a, b) => a + b, 0);
  values.forEach((value, index) => (values[index] = value * factor));
  return values;
}

/** "王wang2" → its unit. */
function findUnit(entry: string): number {
  const { ofCharacter, pinyin, tones } = hanUnits();
  const unit = ofCharacter.get(entry.charAt(0))?.find((candidate) => `${pinyin[candidate]}${tones[candidate]}` === entry.slice(1));
  if (unit === undefined) throw new Error(`The tables lack ${entry}.`);
  return unit;
}
