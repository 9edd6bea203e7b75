import type { Reading } from "../../../read/reading.ts";
import { TokenCase, TokenKind, touchesNext } from "../../../text/tokens.ts";
import { isCapital } from "./word-shapes.ts";

/** Parts that "of" and "on" bring, and adjectives behind a noun. */
const PARTS = 4;
const ADJECTIVES = 3;
/** Nouns that may stand behind "of" in a name, each with all its words. */
const NOUNS = ["international", "body", "event", "framework-noun", "portfolio", "country", "place", "delegation"] as const;
const STOPS = new Set(["event-verb", "speech", "report", "held", "role", "role-doing", "role-by", "end", "at", "with", "who", "office", "between", "further", "and", "pronoun", "outcome", "relative", "delegation", "article", "of", "about", "theme"]);
const PLURALS = new Set(["des", "aux"]);

/**
 * "session | de la grande commission mixte", "sommet | des dirigeants du G20": the end of what small words bring behind a noun in lower case.
 * What belongs to one office ("de la visite du président") is none of the name.
 */
export function endOfChain(reading: Reading, from: number): number {
  const { labels } = reading;
  let end = behindNoun(reading, from);
  for (let part = 0; part < PARTS; part++) {
    const joint = labels.find(end, "of") ?? labels.find(end, "about");
    if (joint === undefined) break;
    const at = labels.find(joint.end, "article")?.end ?? joint.end;
    if (labels.find(at, "office") && !PLURALS.has(labels.words[joint.end - 1] ?? "")) break;
    const noun = Math.max(at, ...NOUNS.map((kind) => labels.find(at, kind)?.end ?? at), labels.find(at, "office")?.end ?? at);
    const next = behindNoun(reading, noun === at && isWord(reading, at) ? at + 1 : noun);
    if (next === at) break;
    end = next;
  }
  return end;
}

function isWord({ tokens, labels }: Reading, index: number): boolean {
  return tokens.kind[index] === TokenKind.word && !labels.hasAny(index, STOPS);
}

/** Behind adjectives, figures that touch letters ("G20") and words with capitals. */
function behindNoun(reading: Reading, from: number): number {
  const { labels, tokens } = reading;
  let end = from;
  for (let words = 0; words < ADJECTIVES; ) {
    const isFigure = tokens.kind[end] === TokenKind.number && end > from && touchesNext(tokens, end - 1);
    const isHyphen = labels.words[end] === "-" && end > from && touchesNext(tokens, end - 1) && touchesNext(tokens, end);
    if (isFigure || isHyphen || (tokens.kind[end] === TokenKind.number && touchesNext(tokens, end - 1))) {
      end++;
      continue;
    }
    if (!isWord(reading, end) || labels.at(end).some(({ kind }) => kind.startsWith("date-") && kind !== "date-count")) break;
    if (tokens.casing[end] !== TokenCase.lower && !isCapital(reading, end)) break;
    end++;
    words++;
  }
  // "co-présidée": what a hyphen joins to a word that ends the name goes with it.
  return end > from + 1 && labels.words[end - 1] === "-" ? end - 2 : end;
}
