import type { Reading } from "../../../read/reading.ts";
import { TokenKind, touchesNext } from "../../../text/tokens.ts";
import { ENDS_NAME } from "./ends-name.ts";
import { isAbbreviation, isCapital } from "./word-shapes.ts";

/** First token of the name: an ordinal if one comes soon, else the first capitalised word behind articles. */
export function startOfThing(reading: Reading, from: number): number | undefined {
  const { tokens, labels, sentenceOf } = reading;
  const limit = Math.min(tokens.count, from + 10);
  for (let index = from; index < limit && sentenceOf[index] === sentenceOf[from]; index++) {
    // The number of a day behind the verb opens no name.
    if (labels.words[index] === "," || tokens.kind[index] === TokenKind.break || isAbbreviation(reading, index) || labels.hasAny(index, ENDS_NAME)) break;
    // "Kỳ họp lần thứ 15": behind a name in capitals its number closes it.
    if (reading.reader.language.syllabicNames && isCapital(reading, index)) break;
    // An ordinal opens the name if more of the name follows it.
    const behind = labels.words[index + 1] ?? "";
    // "G20": figures that touch the letters before them are no ordinal.
    if (tokens.kind[index] === TokenKind.number && !touchesNext(tokens, index - 1) && behind !== "," && (tokens.kind[index + 1] === TokenKind.word || behind === ".")) return index;
  }
  const start = behindPart(reading, skipArticle(reading, from));
  if (sentenceOf[start] !== sentenceOf[from] || tokens.kind[start] !== TokenKind.word) return undefined;
  return start;
}

/** "l'ouverture du Sommet mondial": the noun for a part of it is none of the name. */
function behindPart(reading: Reading, index: number): number {
  const { labels } = reading;
  const part = labels.find(index, "part-noun");
  const of = part && labels.find(part.end, "of");
  return of === undefined ? index : skipArticle(reading, of.end);
}

/** Behind articles and an elided one. */
export function skipArticle(reading: Reading, index: number): number {
  const { labels } = reading;
  let next = index;
  for (let step = 0; step < 3; step++) {
    const small = labels.find(next, "article");
    if (small) next = small.end;
    else if ((labels.words[next] ?? "").length === 1 && labels.words[next + 1] === "'") next += 2;
    else break;
  }
  return next;
}
