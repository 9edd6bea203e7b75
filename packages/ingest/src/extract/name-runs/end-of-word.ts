import { isPinyin } from "../../names/name-syllables.ts";
import type { Reading } from "../../read/reading.ts";
import { TokenKind, touchesNext } from "../../text/tokens.ts";
import { isCapitalised } from "./is-capitalised.ts";
import { HYPHENS, OPENING_APOSTROPHES } from "./name-marks.ts";

/** Behind the names of sons, with a dot. */
const SUFFIXES = new Set(["jr", "sr"]);

/** End of the word at a token with what is joined to it: "Ki-moon", "O'Brien", "J.". */
export function endOfWord(reading: Reading, index: number): number {
  const { tokens, labels } = reading;
  let end = index + 1;
  for (;;) {
    if (!touchesNext(tokens, end - 1) || !touchesNext(tokens, end)) break;
    const joint = OPENING_APOSTROPHES.has(labels.words[end] ?? "") ? "'" : (labels.words[end] ?? "");
    const next = end + 1;
    if (tokens.kind[next] !== TokenKind.word) break;
    // "Ahn Seong-ho-Tham tán": a page lost the spaces around the dash before an office.
    if (reading.reader.language.syllabicNames && labels.at(next).some((label) => label.kind === "office" && label.end - next > 1)) break;
    const joins = HYPHENS.has(joint) || (joint === "'" && (isCapitalised(reading, next) || (tokens.end[next] ?? 0) - (tokens.start[next] ?? 0) > 2 || isPinyin(tokens.text.slice(tokens.start[index], tokens.end[next]))) && !isElision(reading, index));
    if (!joins) break;
    end = next + 1;
  }
  const isInitial = end === index + 1 && (tokens.end[index] ?? 0) - (tokens.start[index] ?? 0) === 1;
  const isSuffix = end === index + 1 && SUFFIXES.has(labels.words[index] ?? "");
  return (isInitial || isSuffix) && labels.words[end] === "." && touchesNext(tokens, end - 1) ? end + 1 : end;
}

/** "L'ambassadeur": an article joined by an apostrophe to a word in lower case. */
function isElision(reading: Reading, index: number): boolean {
  const { tokens } = reading;
  return (tokens.end[index] ?? 0) - (tokens.start[index] ?? 0) === 1 && !isCapitalised(reading, index + 2);
}
