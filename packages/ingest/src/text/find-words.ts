import { foldWord } from "./fold.ts";
import type { Lexicon } from "./lexicon.ts";
import { TokenKind, type Tokens } from "./tokens.ts";

/** The folded words of the tokens, and their numbers in the lexicon; -1 is a hyphen. */
export function findWords(tokens: Tokens, lexicon: Lexicon): { words: string[]; numbers: Int32Array } {
  const { count, kind, text } = tokens;
  const words: string[] = [];
  const numbers = new Int32Array(count);
  for (let index = 0; index < count; index++) {
    if (kind[index] === TokenKind.break) {
      words.push("");
      continue;
    }
    const start = tokens.start[index] ?? 0;
    const end = tokens.end[index] ?? 0;
    const number = isHyphen(text, start, end) ? -1 : lexicon.findWord(text, start, end);
    numbers[index] = number;
    words.push(number > 0 ? lexicon.wordText(number) : foldToken(text.slice(start, end)));
  }
  return { words, numbers };
}

function foldToken(word: string): string {
  return word === "’" || word === "ʼ" ? "'" : foldWord(word);
}

function isHyphen(text: string, start: number, end: number): boolean {
  if (end - start !== 1) return false;
  const unit = text.charCodeAt(start);
  return unit === 0x2d || (unit >= 0x2010 && unit <= 0x2013 && unit !== 0x2012);
}
