import type { Reading } from "../../read/reading.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";

/** Words of a name in which a particle of descent shows that the title is one. */
const REACH = 6;
const DESCENT = new Set(["ben", "bin", "ibn", "al", "el", "bint"]);

/** "Cheikh Amadou Sarr": a title that is a given name elsewhere, where no "ben" or "Al" follows as in "Cheikh Tamim ben Hamad Al Thani". */
export function isGivenHonorific({ labels, tokens }: Reading, index: number): boolean {
  if (labels.find(index, "honorific-name") === undefined || tokens.casing[index] !== TokenCase.capital) return false;
  let names = 0;
  for (let next = index + 1; next < index + REACH; next++) {
    if (DESCENT.has(labels.words[next] ?? "")) return false;
    if (labels.words[next] === "-") continue;
    if (tokens.kind[next] !== TokenKind.word || (tokens.casing[next] ?? 0) < TokenCase.capital) break;
    names++;
  }
  // "Cheikh Tamim": one name behind a title.
  return names > 1;
}
