import { CharacterClass, characterClass } from "../text/character-class.ts";
import type { FurnitureIndex } from "./compile-furniture.ts";
import { foldFurniture } from "./furniture-key.ts";
import { isIdeograph } from "./unit.ts";
import type { UnitShape } from "./unit-shape.ts";

/** Longest line that can be an appeal. */
const MAX_APPEAL = 260;

const APPEAL: UnitShape = { as: "furniture", kind: "advert" };

/** A line that speaks to the reader of the page, not of the story: newsletters, cookies, apps, subscriptions. Quoted words never do, the names of buttons apart. */
export function appealShape(text: string, words: FurnitureIndex): UnitShape | undefined {
  if (text.length > MAX_APPEAL) return undefined;
  const own = withoutQuoted(text);
  if (own === undefined) return undefined;
  const folded = foldFurniture(own);
  const isAppeal = isIdeograph(text.charCodeAt(text.length >> 1)) ? hasPhrase(folded, 0, "", words) : hasWords(folded, words);
  return isAppeal ? APPEAL : undefined;
}

/** Longest name of a button that such a line quotes. */
const BUTTON = 24;

/** The words of the line itself, which may quote the name of a button: "click on “Accept”". What quotes more is told. */
function withoutQuoted(text: string): string | undefined {
  if (!/[“”«»„‘"]/u.test(text)) return text;
  const own = text.replace(/[."”]["”]$/u, ".").replaceAll(/[“„«"]([^“”„«»"]{1,60})[”“»"]/gu, (quoted, words: string) => (words.length <= BUTTON ? " " : quoted));
  return /[“”«»„‘"]/u.test(own) ? undefined : own;
}

function hasWords(folded: string, words: FurnitureIndex): boolean {
  let isFirst = true;
  let end = 0;
  for (let start = startOfWord(folded, 0); start < folded.length; start = startOfWord(folded, end)) {
    end = endOfWord(folded, start);
    const word = folded.slice(start, end);
    if (hasPhrase(folded, start, word, words, isFirst)) return true;
    isFirst = false;
  }
  return false;
}

function startOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLetter(text.charCodeAt(at))) at++;
  return at;
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && (isLetter(text.charCodeAt(end)) || text.charCodeAt(end) === APOSTROPHE || text.charCodeAt(end) === HYPHEN)) end++;
  return end;
}

const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;

function isLetter(unit: number): boolean {
  const unitClass = characterClass(unit);
  return unitClass === CharacterClass.lower || unitClass === CharacterClass.upper || unitClass === CharacterClass.han;
}

/** Whether a phrase stands at this place; one of characters, anywhere in the line. */
function hasPhrase(folded: string, at: number, word: string, words: FurnitureIndex, isFirst = false): boolean {
  const phrases = words.appeals.get(word);
  if (!phrases) return false;
  if (word === "") return phrases.some(({ phrase, isOpening }) => (isOpening ? folded.startsWith(phrase) : folded.includes(phrase)));
  return phrases.some(({ phrase, isOpening }) => (isFirst || !isOpening) && folded.startsWith(phrase, at) && !/^\p{L}/u.test(folded.slice(at + phrase.length, at + phrase.length + 1)));
}
