import type { Office } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { textOfTokens, TokenKind } from "../../text/tokens.ts";
import { labelEndingAt } from "./label-ending-at.ts";
import type { Title } from "../titles/title.ts";

/** Offices that a body has several of at a time. */
const OF_SEVERAL = new Set<Office>(["deputy-prime-minister", "deputy-minister", "deputy-speaker", "vice-chair", "deputy-director", "vice-governor", "vice-mayor", "legislator", "politburo-member", "member", "state-secretary"]);

/** "secretaris", "baas", "kroonprins", "princess": ends of one alone. */
const ENDS_OF_ONE = ["is", "aas", "prins", "ss", "prinses"];

/** A small word before the office makes it plural, or its word ends like a plural of Latin script: in "Ministers X and Y" both are ministers. */
export function isPlural(reading: Reading, title: Title): boolean {
  const { labels } = reading;
  const word = labels.words[wordsBeforeOf(reading, title) - 1] ?? "";
  if (reading.tokens.kind[title.start] === TokenKind.han && OF_SEVERAL.has(title.office)) return true;
  // "die Minister X und Y", but "die Ministerin X", "die Abgeordnete X": one word of German is the article of the plural and of women.
  const isFeminine = word.endsWith("in") || word.endsWith("e");
  if (title.head.end === title.end && (!isFeminine || reading.reader.language.syllabicNames) && labelEndingAt(reading, title.start, ["plural"]) !== undefined) return true;
  const endings = reading.reader.language.words.pluralEndings;
  // "leden van de commissie X en Y": what they are members of stands between.
  if (endings?.some((ending) => word.endsWith(ending)) === true) return true;
  // "de ministers van Handel X en Y": where the plural ends in "s" and what they look after stands behind.
  if (title.head.end !== title.end) return endings !== undefined && word.length > 5 && word.endsWith("s") && ![...ENDS_OF_ONE, "aires"].some((end) => word.endsWith(end));
  // "MPs", "PMs": letters that stand for words, with the ending in lower case.
  const isLetters = word.length === 3 && /^\p{Lu}{2}s$/u.test(textOfTokens(reading.tokens, title.head.end - 1, title.head.end));
  const isOne = ENDS_OF_ONE.some((end) => word.endsWith(end));
  return isLetters || (word.length > 3 && ((word.endsWith("s") && !isOne) || word.endsWith("innen")));
}

/** "des représentants de la diaspora", "les chefs de gouvernement": in a language in which a plural is told from its word. */
export function isOfSeveral(reading: Reading, title: Title): boolean {
  return reading.reader.language.officesBare === true && isPlural(reading, { ...title, end: title.head.end });
}

/** End of the noun itself: "Speaker" of "Speaker of the House of Representatives". */
function wordsBeforeOf({ labels }: Reading, { head }: Title): number {
  for (let index = head.start + 1; index < head.end; index++) if (labels.find(index, "of") ?? labels.find(index, "article")) return index;
  return head.end;
}
