import { isIdeograph } from "./unit.ts";

/** Letters of a word that are compared: endings differ between a headline and its story. */
const STEM = 6;

/** Most characters of a stretch that are compared. */
const MAX_COMPARED = 800;

/** How many words of weight two stretches share: what names the same people and things as the story is its headline. */
export function countSharedWords(line: string, story: ReadonlySet<string>): number {
  let count = 0;
  for (const word of wordsOfWeight(line)) if (story.has(word)) count++;
  return isIdeograph(line.charCodeAt(line.length >> 1)) ? Math.floor(count / 2) : count;
}

/** Stems of words that are long or have letters of their own; pairs of characters. */
export function wordsOfWeight(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of text.slice(0, MAX_COMPARED).toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
    if (isIdeograph(word.charCodeAt(0))) for (let at = 0; at + 1 < word.length; at++) found.add(word.slice(at, at + 2));
    else if (word.length >= 4 || (word.length >= 2 && /[^a-z]/u.test(word))) found.add(word.slice(0, STEM));
  }
  return found;
}
