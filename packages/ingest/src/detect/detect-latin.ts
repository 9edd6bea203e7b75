import { LATIN_CODES, latinModel, type LatinModel, trigramsOf, type Weights } from "./latin-model.ts";
import type { DetectedLanguage } from "./detected-language.ts";

/** After so many words, a lead of `CERTAIN` ends the reading. */
const ENOUGH_WORDS = 24;
const CERTAIN = 16;
/** A lower-case word with a letter that the language does not have; names travel with their letters. */
const FOREIGN_LETTER = -3;
const FOREIGN_LETTER_IN_NAME = -0.6;
/** Words of a text lean on each other: their odds are not multiplied in full, those of many words less than those of few. */
const INDEPENDENCE = { few: 0.9, many: 0.55 } as const;

/** Below so many words every group of letters counts. */
const FEW_WORDS = 12;

/** The language of words in Latin script. */
export function detectLatin(words: readonly string[]): DetectedLanguage {
  const model = latinModel();
  const scores = model.priors.slice();
  const isShort = words.length < FEW_WORDS;
  for (const [index, word] of words.entries()) {
    addWord(scores, word, isShort, model);
    if (index >= ENOUGH_WORDS && index % 8 === 0 && lead(scores) > CERTAIN) break;
  }
  return best(scores, isShort ? INDEPENDENCE.few : INDEPENDENCE.many);
}

const NONE: Weights = [];

function addWord(scores: Float64Array, word: string, isShort: boolean, model: LatinModel): void {
  const lower = word.toLowerCase();
  const isCapital = lower.charCodeAt(0) !== word.charCodeAt(0);
  const weights = model.words.get(lower);
  if (weights !== undefined) add(scores, weights, 1);
  addLetters(scores, lower, isCapital && !isShort ? FOREIGN_LETTER_IN_NAME : FOREIGN_LETTER, model);
  if (weights !== undefined) return;
  if (lower.length > 3) addParts(scores, lower, isCapital ? 0.5 : 1, model);
  if (isShort) for (const trigram of trigramsOf(lower)) add(scores, model.trigrams.get(trigram) ?? NONE, isCapital ? 0.6 : 1);
}

function add(scores: Float64Array, weights: Weights, factor: number): void {
  for (const [language, weight] of weights) scores[language] = (scores[language] ?? 0) + weight * factor;
}

function addLetters(scores: Float64Array, word: string, penalty: number, model: LatinModel): void {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit < 0x80) continue;
    const known = model.letters.get(unit);
    if (known === undefined) continue;
    for (let language = 0; language < known.length; language++) scores[language] = (scores[language] ?? 0) + (known[language] === 1 ? 0.2 : penalty);
    if (penalty === FOREIGN_LETTER_IN_NAME) return;
  }
}

function addParts(scores: Float64Array, word: string, factor: number, model: LatinModel): void {
  for (let length = 2; length <= 5; length++) {
    const ending = model.endings.get(word.slice(-length));
    if (ending !== undefined) add(scores, ending, factor);
  }
  for (let length = 2; length <= 4; length++) {
    const beginning = model.beginnings.get(word.slice(0, length));
    if (beginning !== undefined) add(scores, beginning, factor);
  }
  for (let at = 0; at + 2 <= word.length; at++) {
    const inside = model.insides.get(word.slice(at, at + 2));
    if (inside !== undefined) add(scores, inside, factor);
  }
}

/** How far the best score stands before the second. */
function lead(scores: Float64Array): number {
  let [first, second] = [-Infinity, -Infinity];
  for (const score of scores) {
    if (score > first) [first, second] = [score, first];
    else if (score > second) second = score;
  }
  return first - second;
}

function best(scores: Float64Array, independence: number): DetectedLanguage {
  let winner = 0;
  for (let language = 1; language < scores.length; language++) if ((scores[language] ?? 0) > (scores[winner] ?? 0)) winner = language;
  const top = scores[winner] ?? 0;
  let sum = 0;
  for (const score of scores) sum += Math.exp((score - top) * independence);
  return { language: LATIN_CODES[winner] ?? "und", confidence: 1 / sum };
}
