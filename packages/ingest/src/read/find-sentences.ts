import type { Labels } from "../text/labels.ts";
import { TokenCase, TokenKind, touchesNext } from "../text/tokens.ts";
import type { LanguageReader } from "./language-reader.ts";

/** Number of the sentence of each token. A dot ends one unless it belongs to an abbreviation, an initial, a number or an ordinal. */
export function findSentences(labels: Labels, reader: LanguageReader): Int32Array {
  const { tokens, words } = labels;
  const sentenceOf = new Int32Array(tokens.count);
  let sentence = 0;
  for (let index = 0; index < tokens.count; index++) {
    sentenceOf[index] = sentence;
    if (tokens.kind[index] === TokenKind.break || endsSentence(labels, reader, index)) {
      // A closing quotation mark or bracket belongs to the sentence that it closes.
      while (CLOSING.has(words[index + 1] ?? "") && touchesNext(tokens, index)) sentenceOf[++index] = sentence;
      sentence++;
    }
  }
  return sentenceOf;
}

const CLOSING = new Set(['"', "”", "»", "“", "'", "’", ")", "]", "」", "』"]);

/** "… hai nước.Tại đây": a page lost the space between two sentences. */
function isGlued({ tokens, words }: Labels, dot: number): boolean {
  const [before, next] = [dot - 1, dot + 1];
  if (words[dot] !== "." || tokens.kind[before] !== TokenKind.word || tokens.kind[next] !== TokenKind.word) return false;
  return tokens.casing[before] === TokenCase.lower && tokens.casing[next] === TokenCase.capital && (words[before] ?? "").length > 1 && (words[next] ?? "").length > 1;
}

function endsSentence(labels: Labels, reader: LanguageReader, index: number): boolean {
  const { tokens, words } = labels;
  const word = words[index] ?? "";
  const first = word.charAt(0);
  if (first === "!" || first === "?" || first === "。" || first === "！" || first === "？") return true;
  if (first !== "." && first !== "…") return false;
  // "3.5", "mst.gov": no space behind the dot.
  if (touchesNext(tokens, index) && !CLOSING.has(words[index + 1] ?? "") && !isGlued(labels, index)) return false;
  if (index === 0 || first === "…") return true;
  const before = index - 1;
  if (tokens.kind[before] === TokenKind.number) return !reader.language.ordinalDot || (tokens.end[before] ?? 0) - (tokens.start[before] ?? 0) > 2;
  if (tokens.kind[before] !== TokenKind.word || !touchesNext(tokens, before)) return true;
  const isInitial = (tokens.end[before] ?? 0) - (tokens.start[before] ?? 0) === 1 && tokens.casing[before] === TokenCase.capital;
  return !isInitial && !reader.abbreviations.has(words[before] ?? "");
}
