import type { JoinedName, JoinedSyllable, OfficialName } from "@concord/domain";
import { matchNames, type SyllableMatch } from "@concord/names";
import { isBridgeCountry } from "./bridge-countries.ts";
import { sortedDistinct } from "./compare-strings.ts";
import { foldWords } from "./fold-letters.ts";
import { knownName } from "./known-name.ts";

/** Writings looked at; the rest are rare. */
const MOST_WRITINGS = 12;
const MOST_OTHERS = 3;

/** The characters that a name in several writings stands for, and how the writings read them. `names`: the commonest first. */
export function joinWritings(names: readonly OfficialName[], country: string | undefined): JoinedName | undefined {
  if (!isBridgeCountry(country)) return undefined;
  const texts = [...new Set(names.map(({ text }) => text))].filter((text) => knownName(text).reading.layouts.length > 0).slice(0, MOST_WRITINGS);
  const latin = texts.filter((text) => !isHan(text));
  const printed = texts.find(isHan);
  if (printed !== undefined) return join(printed, latin, { basis: "printed" });
  const pair = findPair(latin);
  return pair && join(pair.map(({ characters }) => characters[0] ?? "").join(""), latin, { basis: "possible", pair });
}

/** The first two writings that meet in characters and not in their letters. */
function findPair(latin: readonly string[]): readonly SyllableMatch[] | undefined {
  for (const [position, a] of latin.entries()) {
    for (const b of latin.slice(position + 1)) {
      if (foldWords(a).join("") === foldWords(b).join("")) continue;
      const { same, explanation } = matchNames(knownName(a).reading, knownName(b).reading);
      if (same && explanation.length > 0 && explanation.every(({ characters }) => characters.length > 0)) return explanation;
    }
  }
  return undefined;
}

interface JoinOptions {
  readonly basis: JoinedName["basis"];
  /** How the first two writings meet, where no source prints characters. */
  readonly pair?: readonly SyllableMatch[];
}

function join(characters: string, latin: readonly string[], { basis, pair }: JoinOptions): JoinedName | undefined {
  const han = knownName(characters);
  const matches = latin.flatMap((text) => {
    const { same, explanation } = matchNames(han.reading, knownName(text).reading);
    return same ? [explanation] : [];
  });
  const [first] = matches;
  if (!first) return undefined;
  const syllables = first.map((syllable, slot): JoinedSyllable => {
    const character = syllable.characters[0] ?? syllable.a;
    const { pinyin = "", hanViet = "" } = matches.flatMap((match) => match[slot]?.readings ?? []).find((reading) => reading.character === character) ?? {};
    const others = (pair?.[slot]?.characters ?? []).filter((other) => other !== character).slice(0, MOST_OTHERS);
    return { character, pinyin, hanViet, written: distinctSyllables(matches.flatMap((match) => match[slot]?.b ?? [])), others };
  });
  return { basis, syllables };
}

/** Spellings that differ in case alone are one. */
function distinctSyllables(written: readonly string[]): string[] {
  const capitals = written.map((syllable) => syllable.charAt(0).toUpperCase() + syllable.slice(1).toLowerCase());
  return sortedDistinct(capitals).toSorted((a, b) => capitals.indexOf(a) - capitals.indexOf(b));
}

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
