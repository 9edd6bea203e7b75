import { LATIN_LANGUAGES, type LatinTraits } from "./latin-languages.ts";

/** What a word, letter or part of a word adds to the score of each language that has it: natural logarithms of odds. */
export type Weights = readonly (readonly [language: number, weight: number])[];

/** Codes of the languages, in the order of their numbers. */
export const LATIN_CODES: readonly string[] = Object.keys(LATIN_LANGUAGES);

/** Odds tables over all languages in Latin script, built once. */
export interface LatinModel {
  readonly words: ReadonlyMap<string, Weights>;
  /** By UTF-16 code unit: 1 for each language that writes the letter. */
  readonly letters: ReadonlyMap<number, Uint8Array>;
  readonly endings: ReadonlyMap<string, Weights>;
  readonly beginnings: ReadonlyMap<string, Weights>;
  readonly insides: ReadonlyMap<string, Weights>;
  /** Groups of three letters of the listed words, `^` and `$` for their ends. */
  readonly trigrams: ReadonlyMap<string, Weights>;
  /** Score of each language before the first word. */
  readonly priors: Float64Array;
}

let model: LatinModel | undefined;

export function latinModel(): LatinModel {
  return (model ??= buildModel(Object.values(LATIN_LANGUAGES)));
}

/** Share of running text of a word at a rank (Zipf), over the share of any one word that is in no list. */
const COMMON_SHARE = 0.4;
const RANK_OFFSET = 7;
const RARE_SHARE = 0.0006;
/** Odds of a word of the vocabulary, and of a group of letters that only one language has. */
const VOCABULARY_WEIGHT = 2.5;
const TRIGRAM_WEIGHT = 0.25;

function buildModel(languages: readonly LatinTraits[]): LatinModel {
  const words = new Map<string, [number, number][]>();
  const letters = new Map<number, Uint8Array>();
  const parts = new Map<string, number[]>();
  for (const [language, traits] of languages.entries()) {
    for (const [rank, word] of [...new Set(traits.words.split(" "))].entries()) {
      const weights = words.get(word) ?? [];
      weights.push([language, Math.log(COMMON_SHARE / (rank + RANK_OFFSET) / RARE_SHARE)]);
      words.set(word, weights);
    }
    for (const word of new Set(traits.vocabulary?.split(" "))) {
      const weights = words.get(word) ?? [];
      if (!weights.some(([known]) => known === language)) words.set(word, [...weights, [language, VOCABULARY_WEIGHT]]);
    }
    for (const letter of traits.letters) {
      const known = letters.get(letter.charCodeAt(0)) ?? new Uint8Array(languages.length);
      known[language] = 1;
      letters.set(letter.charCodeAt(0), known);
    }
    for (const part of traits.parts.split(" ")) parts.set(part, [...(parts.get(part) ?? []), language]);
  }
  return { words, letters, ...partTables(parts, languages.length), trigrams: trigramTable(languages), priors: Float64Array.from(languages, (traits) => traits.prior ?? 0) };
}

function trigramTable(languages: readonly LatinTraits[]): Map<string, Weights> {
  const owners = new Map<string, Set<number>>();
  for (const [language, { words, vocabulary }] of languages.entries()) {
    for (const word of `${words} ${vocabulary ?? ""}`.split(" ")) {
      for (const trigram of trigramsOf(word)) owners.set(trigram, (owners.get(trigram) ?? new Set()).add(language));
    }
  }
  return new Map([...owners].map(([trigram, owning]) => [trigram, [...owning].map((language) => [language, TRIGRAM_WEIGHT * Math.log(languages.length / owning.size)] as const)]));
}

/** "^ab", "abc", "bc$". */
export function trigramsOf(word: string): string[] {
  const marked = `^${word}$`;
  return Array.from({ length: Math.max(0, marked.length - 2) }, (_, at) => marked.slice(at, at + 3));
}

/** A part that one language has says more than one that ten share. */
function partTables(parts: ReadonlyMap<string, readonly number[]>, count: number): Pick<LatinModel, "endings" | "beginnings" | "insides"> {
  const tables = { endings: new Map<string, Weights>(), beginnings: new Map<string, Weights>(), insides: new Map<string, Weights>() };
  for (const [part, languages] of parts) {
    const bare = part.replaceAll("-", "");
    const weight = Math.log(count / languages.length) * (0.2 + 0.1 * Math.min(bare.length, 4));
    const table = part.startsWith("-") ? tables.endings : part.endsWith("-") ? tables.beginnings : tables.insides;
    table.set(bare, languages.map((language) => [language, weight] as const));
  }
  return tables;
}
