import { compareNames } from "../compare-names.ts";
import { foldLetters, foldWords } from "../fold-letters.ts";
import { knownName, mayShareFamily } from "../known-name.ts";

/** Letters of a word that stands in a name and hardly by chance elsewhere. */
const RARE_LENGTH = 5;
const MOST_WORDS = 4;
const CHARACTERS = [2, 3, 4] as const;

/** Whether a text prints somebody's name in any writing, or a part of it that few names have, though nobody may have been read there. */
export function printsName(text: string, names: readonly string[]): boolean {
  const [folded, words] = [foldLetters(text), new Set(foldWords(text))];
  if (names.some((name) => folded.includes(foldLetters(name)) || hasRareWord(words, name))) return true;
  return candidatesIn(text).some((words) => names.some((name) => mayShareFamily(knownName(name), knownName(words)) && compareNames([name], [words]).verdict === "same"));
}

/** Syllables that the bridge reads are shared by many. */
function hasRareWord(words: ReadonlySet<string>, name: string): boolean {
  return knownName(name).reading.layouts.length === 0 && foldWords(name).some((word) => word.length >= RARE_LENGTH && words.has(word));
}

/** Words in capitals that follow each other, characters in a row: whatever may be a name. */
function candidatesIn(text: string): string[] {
  const runs = text.match(/\p{Lu}[\p{L}\p{M}’'-]*(?:[ \u00a0]\p{Lu}[\p{L}\p{M}’'-]*)+/gu) ?? [];
  const spelled = text.match(/\p{Script=Han}{2,6}(?:[·•]\p{Script=Han}{1,8})+/gu) ?? [];
  const rows = text.match(/\p{Script=Han}{2,}/gu) ?? [];
  return [...new Set([...runs.flatMap((run) => windows(run.split(/[ \u00a0]/u), " ")), ...spelled, ...rows.flatMap((row) => characterWindows(Array.from(row)))])];
}

function windows(words: readonly string[], joint: string): string[] {
  return words.flatMap((_, at) => Array.from({ length: MOST_WORDS - 1 }, (_none, more) => words.slice(at, at + more + 2)).filter((part) => part.length > 1)).map((part) => part.join(joint));
}

function characterWindows(characters: readonly string[]): string[] {
  return characters.flatMap((_, at) => CHARACTERS.map((length) => characters.slice(at, at + length).join("")));
}
