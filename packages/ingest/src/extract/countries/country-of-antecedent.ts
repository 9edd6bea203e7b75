import type { ParsedOfficial } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { tokenAt } from "../../read/token-at.ts";

/** Tokens between a country and "whose". */
const WHOSE_REACH = 4;
/** Tokens at the start of a sentence in which a country is its subject, and from there to "their minister". */
const OPENING = 3;
const SUBJECT_REACH = 40;

/** "le Bangladesh, dont la ministre X": the country right before; "Les Pays-Bas ont payé : leur ministre X": the country that opens the sentence. */
export function countryOfAntecedent({ labels, tokens, sentenceOf }: Reading, { tenures }: ParsedOfficial): string | undefined {
  for (const { start } of tenures) {
    const token = tokenAt(tokens, start);
    const before = labels.isOn(token - 1, token, "article") ? token - 1 : token;
    const whose = labels.endingAt(before, Math.max(0, before - 2)).find(({ kind }) => kind === "whose");
    if (whose) {
      for (let index = whose.start - 1; index >= Math.max(0, whose.start - WHOSE_REACH); index--) {
        const country = labels.find(index, "country");
        if (country && country.end >= whose.start - 1) return country.value;
      }
    }
    if (labels.find(token - 1, "theirs") === undefined) continue;
    let first = token;
    while (first > 0 && sentenceOf[first - 1] === sentenceOf[token]) first--;
    if (token - first > SUBJECT_REACH) continue;
    for (let index = first; index < first + OPENING; index++) {
      const country = labels.find(index, "country");
      if (country && labels.find(first, "at") === undefined) return country.value;
    }
  }
  return undefined;
}
