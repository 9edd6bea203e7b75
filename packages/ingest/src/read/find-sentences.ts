import { isTransliteration } from "../names/han-names.ts";
import type { Labels } from "../text/labels.ts";
import { TokenCase, TokenKind, touchesNext } from "../text/tokens.ts";
import type { LanguageReader } from "./language-reader.ts";

/** Number of the sentence of each token. A dot ends one unless it belongs to an abbreviation, an initial, a number or an ordinal. */
export function findSentences(labels: Labels, reader: LanguageReader): Int32Array {
  const { tokens, words } = labels;
  const sentenceOf = new Int32Array(tokens.count);
  let sentence = 0;
  let isOpen = false;
  for (let index = 0; index < tokens.count; index++) {
    sentenceOf[index] = sentence;
    const isBreak = tokens.kind[index] === TokenKind.break;
    if (words[index] === "«" || words[index] === "»" || isBreak) isOpen = words[index] === "«";
    if (isBreak || endsSentence(labels, reader, index)) {
      // A closing quotation mark or bracket belongs to the sentence that it closes, in French behind a space: "oui. »".
      while (CLOSING.has(words[index + 1] ?? "") && (touchesNext(tokens, index) || (isOpen && words[index + 1] === "»"))) {
        sentenceOf[++index] = sentence;
        isOpen = false;
      }
      // "« Bravo ! », a lancé la ministre."
      if (words[index] !== "»" || words[index + 1] !== ",") sentence++;
    }
  }
  return sentenceOf;
}

const CLOSING = new Set(['"', "”", "»", "“", "'", "’", ")", "]", "」", "』"]);

/** Letters of a name that is no abbreviation. */
const NAME = 5;

/** "… hai nước.Tại đây": a page lost the space between two sentences. */
function isGlued({ tokens, words }: Labels, dot: number): boolean {
  const [before, next] = [dot - 1, dot + 1];
  if (words[dot] !== "." || tokens.kind[before] !== TokenKind.word || tokens.kind[next] !== TokenKind.word) return false;
  if (tokens.casing[next] !== TokenCase.capital || (words[next] ?? "").length < 2) return false;
  // Behind a name it takes more letters than an abbreviation has.
  return tokens.casing[before] === TokenCase.lower ? (words[before] ?? "").length > 1 : tokens.casing[before] === TokenCase.capital && (words[before] ?? "").length >= NAME && words[next + 1] !== ".";
}

/** "宋赛. 西潘敦", "鲁莱德?韦达德": between two sounds of a foreign name whose dot a page has lost. */
function isInHanName({ tokens, words }: Labels, mark: number): boolean {
  return tokens.kind[mark - 1] === TokenKind.han && tokens.kind[mark + 1] === TokenKind.han && isTransliteration(words[mark - 1] ?? "") && isTransliteration(words[mark + 1] ?? "");
}

function endsSentence(labels: Labels, reader: LanguageReader, index: number): boolean {
  const { tokens, words } = labels;
  const word = words[index] ?? "";
  const first = word.charAt(0);
  if (first === "?" && isInHanName(labels, index)) return false;
  if (first === "!" || first === "?" || first === "。" || first === "！" || first === "？") return true;
  if (first !== "." && first !== "…") return false;
  // "3.5", "mst.gov": no space behind the dot.
  if (touchesNext(tokens, index) && !CLOSING.has(words[index + 1] ?? "") && !isGlued(labels, index)) return false;
  if (index === 0 || first === "…") return true;
  if (isInHanName(labels, index)) return false;
  const before = index - 1;
  if (tokens.kind[before] === TokenKind.number) return !reader.language.ordinalDot || (tokens.end[before] ?? 0) - (tokens.start[before] ?? 0) > 2;
  if (tokens.kind[before] !== TokenKind.word || !touchesNext(tokens, before)) return true;
  const isInitial = (tokens.end[before] ?? 0) - (tokens.start[before] ?? 0) === 1 && tokens.casing[before] === TokenCase.capital;
  // "từ châu Á. Ông": no initial has marks where a word of one letter may have them.
  if (isInitial && reader.language.syllabicNames && !/[a-z]/u.test(words[before] ?? "")) return true;
  return !isInitial && !reader.abbreviations.has(words[before] ?? "");
}
