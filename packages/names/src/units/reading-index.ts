import { isPinyinSyllable } from "../syllables/pinyin-syllables.ts";
import { REGIONAL_DOUBLETS } from "../syllables/regional-doublets.ts";
import { toVietnameseSyllable } from "../syllables/vietnamese-syllable.ts";
import { hanUnits } from "./han-units.ts";

/** Units that a written syllable can stand for, by number, and how probable the syllable is as the writing of each. */
export type Postings = ReadonlyMap<number, number>;

/** Where written syllables lead. */
export interface ReadingIndex {
  /** Toneless pinyin, ü as v; with the tone's digit for syllables whose tone is written. */
  readonly pinyin: ReadonlyMap<string, Postings>;
  /** Vietnamese syllables with diacritics ({@link toVietnameseSyllable}: exact). */
  readonly exact: ReadonlyMap<string, Postings>;
  /** The same without diacritics. */
  readonly base: ReadonlyMap<string, Postings>;
  /** Exact syllable → its regional doublets; bare syllable → those of its syllables. */
  readonly doublets: ReadonlyMap<string, ReadonlySet<string>>;
}

/** How often the usual reading of a character is the one used, where it has several. */
const FIRST_READING = 0.75;
/** How often a character is read as under another pinyin. */
const BORROWED = 0.3;
/** How often a character is read as under another pinyin although it has a reading of its own. */
const STRAY = 0.04;
/** How often a region's doublet stands for the reading that the table lists. */
const DOUBLET = 0.08;
/** How often ü is printed as u. */
const U_FOR_UMLAUT = 0.2;

let built: ReadingIndex | undefined;

/** Builds the index at the first use. */
export function readingIndex(): ReadingIndex {
  return (built ??= build());
}

function build(): ReadingIndex {
  const { characters, ofCharacter, pinyin, tones, hanViet, isBorrowed } = hanUnits();
  const index = { pinyin: new Map<string, Map<number, number>>(), exact: new Map<string, Map<number, number>>(), base: new Map<string, Map<number, number>>() };
  const doublets = doubletMap();
  const shapes = new Map<string, ReturnType<typeof toVietnameseSyllable>>();
  const shapeOf = (reading: string) => {
    const known = shapes.get(reading) ?? toVietnameseSyllable(reading);
    shapes.set(reading, known);
    return known;
  };
  pinyin.forEach((sound, unit) => {
    const tone = String(tones[unit]);
    add(index.pinyin, sound, unit, 1);
    add(index.pinyin, sound + tone, unit, 1);
    const plain = sound.replace("v", "u");
    if (plain !== sound && isPinyinSyllable(plain)) {
      add(index.pinyin, plain, unit, U_FOR_UMLAUT);
      add(index.pinyin, plain + tone, unit, U_FOR_UMLAUT);
    }
    const readings = hanViet[unit] ?? [];
    readings.forEach((reading, at) => {
      const share = (readings.length === 1 ? 1 : at === 0 ? FIRST_READING : (1 - FIRST_READING) / (readings.length - 1)) * (isBorrowed[unit] ? BORROWED : 1);
      const { exact, base } = shapeOf(reading);
      add(index.exact, exact, unit, share);
      add(index.base, base, unit, share);
      for (const doublet of doublets.get(exact) ?? []) {
        // The map also leads to bare spellings; those end without a tone.
        if (!/\d$/.test(doublet) || readings.some((other) => shapeOf(other).exact === doublet)) continue;
        add(index.exact, doublet, unit, share * DOUBLET);
        add(index.base, toBase(doublet), unit, share * DOUBLET);
      }
    });
    for (const sibling of ofCharacter.get(characters[unit] ?? "") ?? []) {
      for (const reading of isBorrowed[unit] || sibling === unit ? [] : (hanViet[sibling] ?? [])) {
        if (readings.includes(reading)) continue;
        add(index.exact, shapeOf(reading).exact, unit, STRAY);
        add(index.base, shapeOf(reading).base, unit, STRAY);
      }
    }
  });
  return { ...index, doublets };
}

function doubletMap(): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  const link = (a: string, b: string) => map.set(a, (map.get(a) ?? new Set()).add(b));
  for (const [north, south] of REGIONAL_DOUBLETS) {
    const [a, b] = [toVietnameseSyllable(north), toVietnameseSyllable(south)];
    for (const [left, right] of [[a.exact, b.exact], [a.base, b.base], [a.exact, b.base], [a.base, b.exact]] as const) {
      link(left, right);
      link(right, left);
    }
  }
  return map;
}

/** "huỳnh1" → "huynh". */
function toBase(exact: string): string {
  return toVietnameseSyllable(exact.slice(0, -1)).base;
}

function add(map: Map<string, Map<number, number>>, key: string, unit: number, weight: number): void {
  const postings = map.get(key);
  if (!postings) map.set(key, new Map([[unit, weight]]));
  else postings.set(unit, Math.min(1, (postings.get(unit) ?? 0) + weight));
}
